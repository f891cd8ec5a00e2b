package org.volteface.shell.eval;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.model.Document;

/** A case as one line in the form of the benchmark, with what was decided in additional members. */
final class CaseLine {
    private final RegressionCase content;
    private final boolean confirmed;
    private final JsonArray statements = new JsonArray();

    private CaseLine(RegressionCase content) {
        this.content = content;
        this.confirmed = content.review().decision() == Decision.CONFIRMED;
    }

    static String of(RegressionCase content) {
        return new CaseLine(content).json().toString();
    }

    private JsonObject json() {
        JsonObject line = new JsonObject();
        line.addProperty("id", content.id());
        line.addProperty("why", content.review().why());
        line.addProperty("decision", lower(content.review().decision()));
        line.addProperty("by", content.review().by());
        line.addProperty("at", content.review().at().toString());
        JsonArray documents = new JsonArray();
        content.documents().forEach(document -> documents.add(document(document)));
        line.add("documents", documents);
        JsonArray findings = new JsonArray();
        content.findings().forEach(finding -> findings.add(finding(finding)));
        JsonObject expected = new JsonObject();
        expected.addProperty("trap", lower(content.review().decision()));
        expected.add("statements", statements);
        expected.add("findings", findings);
        line.add("expected", expected);
        return line;
    }

    private static JsonObject document(Document document) {
        JsonObject json = new JsonObject();
        json.addProperty("date", document.published().toString());
        json.addProperty("source", document.headline().origin().publisher());
        document.headline().origin().url().ifPresent(url -> json.addProperty("url", url.toString()));
        if (!document.title().isEmpty()) {
            json.addProperty("title", document.title());
        }
        json.addProperty("text", document.text());
        return json;
    }

    private JsonObject finding(JudgedFinding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("type", confirmed ? lower(finding.kind()) : CaseForm.NOTHING);
        if (!confirmed) {
            json.addProperty("kind", lower(finding.kind()));
        }
        json.addProperty("actor", finding.holder().actor());
        json.addProperty("topic", finding.topic());
        JsonArray evidence = new JsonArray();
        json.add("evidence", evidence);
        json.add("before", quotes(finding, finding.before(), evidence));
        json.add("after", quotes(finding, finding.after(), evidence));
        json.add("holder_names", texts(finding.holder().names()));
        return json;
    }

    /** Only what was confirmed is expected: of a dismissed finding the statements may be what is wrong. */
    private JsonArray quotes(JudgedFinding finding, List<Quote> quotes, JsonArray evidence) {
        JsonArray array = new JsonArray();
        for (Quote quote : quotes) {
            array.add(quote(quote));
            if (confirmed && quote.kind().isPresent()) {
                evidence.add(statement(finding, quote));
            }
        }
        return array;
    }

    private String statement(JudgedFinding finding, Quote quote) {
        String id = "s" + (statements.size() + 1);
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.addProperty("doc", quote.document());
        json.addProperty("quote", quote.words());
        quote.kind().ifPresent(kind -> json.addProperty("kind", lower(kind)));
        quote.side().ifPresent(side -> json.addProperty("stance", lower(side)));
        json.addProperty("actor", finding.holder().actor());
        json.addProperty("topic", finding.topic());
        json.add("holder_names", texts(finding.holder().names()));
        statements.add(json);
        return id;
    }

    /** Where no statement tells what the words do, they tell it themselves. */
    private JsonObject quote(Quote quote) {
        JsonObject json = new JsonObject();
        json.addProperty("doc", quote.document());
        json.addProperty("quote", quote.words());
        if (!confirmed) {
            quote.kind().ifPresent(kind -> json.addProperty("kind", lower(kind)));
            quote.side().ifPresent(side -> json.addProperty("stance", lower(side)));
        }
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
