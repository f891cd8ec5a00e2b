package org.volteface.shell;

import static org.volteface.shell.JsonLines.optional;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Timing;

/** The lines that {@code analyze} prints: documents, statements, findings and dismissals as JSON. */
final class ResultLines {
    private static final int CONFIDENCE_DIGITS = 3;

    private final JsonLines lines;

    ResultLines(Writer out) {
        lines = new JsonLines(out);
    }

    /** Writes a document whose text was made from markup. */
    void document(Place place, Document document) throws IOException {
        lines.write(json -> {
            json.name("type").value("document");
            place(json, place);
            json.name("title").value(document.title());
            json.name("date").value(document.published().toString());
            json.name("text").value(document.text());
        });
    }

    /** Writes a statement. */
    void statement(Place place, Statement statement) throws IOException {
        lines.write(json -> {
            json.name("type").value("statement");
            json.name("id").value(statement.id());
            place(json, place);
            wording(json, statement);
            holding(json, statement);
            claim(json, statement);
            json.name("madeBy").beginArray();
            for (String analyser : statement.madeBy()) {
                json.value(analyser);
            }
            json.endArray();
        });
    }

    /** Writes an outcome, where it is a finding or a dismissal. */
    void outcome(String corpus, Outcome outcome) throws IOException {
        if (outcome instanceof Finding finding) {
            lines.write(json -> finding(json, corpus, finding));
        } else if (outcome instanceof Dismissal dismissal) {
            lines.write(json -> {
                json.name("type").value("dismissal");
                corpus(json, corpus);
                strings(json, "evidence", dismissal.evidence());
                json.name("gate").value(dismissal.gate());
                json.name("because").value(dismissal.because());
            });
        }
    }

    private static void finding(JsonWriter json, String corpus, Finding finding) throws IOException {
        json.name("type").value("finding");
        json.name("id").value(finding.id());
        corpus(json, corpus);
        json.name("kind").value(word(finding.kind()));
        json.name("standing").value(word(finding.verdict().standing()));
        actor(json, "holder", finding.holder());
        proposition(json, finding.proposition());
        strings(json, "evidence", finding.evidence());
        json.name("confidence").value(rounded(finding.verdict().confidence()));
        json.name("rating").value(finding.verdict().rating().label());
        json.name("why").value(finding.verdict().why());
        json.name("gates").beginArray();
        for (GateResult gate : finding.gates()) {
            json.beginObject();
            json.name("gate").value(gate.gate());
            json.name("passed").value(gate.passed());
            json.name("because").value(gate.because());
            json.endObject();
        }
        json.endArray();
    }

    private static void wording(JsonWriter json, Statement statement) throws IOException {
        Span span = statement.passage().span();
        json.name("start").value(span.start());
        json.name("end").value(span.end());
        if (statement.passage().field() == Field.TITLE) {
            json.name("field").value("title");
        }
        json.name("kind").value(word(statement.kind()));
        json.name("text").value(statement.wording().text());
        Attribution attribution = statement.wording().attribution();
        spans(json, "source", attribution.source());
        spans(json, "cue", attribution.cue());
        spans(json, "content", attribution.content());
        json.name("attribution").value(word(attribution.kind()));
    }

    private static void holding(JsonWriter json, Statement statement) throws IOException {
        actor(json, "holder", statement.holder());
        if (statement.holding().spokenBy().isPresent()) {
            actor(json, "spokenBy", statement.holding().spokenBy().get());
        }
    }

    private static void claim(JsonWriter json, Statement statement) throws IOException {
        Claim claim = statement.claim();
        proposition(json, claim.proposition());
        json.name("stance").value(word(claim.stance().label()));
        json.name("modality").value(word(claim.stance().modality()));
        optional(json, "condition", claim.stance().condition());
        json.name("said").value(statement.timing().said().toString());
        optional(json, "about", statement.timing().about());
        optional(json, "deadline", statement.timing().deadline());
        dated(json, statement.timing());
        optional(json, "event", claim.event());
        json.name("confidence").value(rounded(claim.stance().confidence()));
    }

    /** As the reports write it, too: bundles may share nothing but the api, which knows no JSON. */
    private static void dated(JsonWriter json, Timing timing) throws IOException {
        if (timing.resolved().isEmpty()) {
            return;
        }
        json.name("dated").beginObject();
        for (Dating dating : timing.resolved()) {
            json.name(word(dating.role())).beginObject();
            json.name("rule").value(word(dating.rule()));
            if (!dating.words().isBlank()) {
                json.name("words").value(dating.words());
            }
            if (dating.span().isPresent()) {
                json.name("start").value(dating.span().get().start());
                json.name("end").value(dating.span().get().end());
            }
            json.endObject();
        }
        json.endObject();
    }

    private static void place(JsonWriter json, Place place) throws IOException {
        corpus(json, place.corpus());
        json.name("document").value(place.document());
    }

    private static void corpus(JsonWriter json, String corpus) throws IOException {
        if (!corpus.isEmpty()) {
            json.name("case").value(corpus);
        }
    }

    private static void actor(JsonWriter json, String name, Actor actor) throws IOException {
        json.name(name).beginObject();
        json.name("id").value(actor.id());
        json.name("name").value(actor.name());
        json.endObject();
    }

    private static void proposition(JsonWriter json, Proposition proposition) throws IOException {
        json.name("proposition").beginObject();
        json.name("topic").value(proposition.topic());
        json.name("scope").beginObject();
        for (var facet : proposition.scope().facets().entrySet()) {
            json.name(word(facet.getKey())).value(facet.getValue());
        }
        if (proposition.scope().universal()) {
            json.name("universal").value(true);
        }
        json.endObject();
        optional(json, "counterpart", proposition.counterpart());
        json.endObject();
    }

    private static void spans(JsonWriter json, String name, List<Span> spans) throws IOException {
        json.name(name).beginArray();
        for (Span span : spans) {
            json.beginArray().value(span.start()).value(span.end()).endArray();
        }
        json.endArray();
    }

    private static void strings(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
