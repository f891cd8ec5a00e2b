package org.volteface.reporting;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Field;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;

/** Statements as claims of schema.org, each with an annotation that selects its passage. */
final class JsonLdStatements {
    private final JsonLdNode node;

    JsonLdStatements(JsonLdNode node) {
        this.node = node;
    }

    void write(Sections sections) throws IOException {
        Map<String, Cited> byId = new TreeMap<>();
        sections.cited().forEach(cited -> byId.put(cited.statement().id(), cited));
        for (Cited cited : byId.values()) {
            claim(cited.statement());
            annotation(cited);
        }
    }

    static String id(Cited cited) {
        return id(cited.statement());
    }

    private static String id(Statement statement) {
        return JsonLdNode.own("statement", statement.id());
    }

    private void claim(Statement statement) throws IOException {
        Claim claim = statement.claim();
        node.open(id(statement), "schema:Claim", "prov:Entity");
        node.text("schema:text", statement.wording().text());
        node.link("schema:author", JsonLdReport.actor(statement.holder()));
        if (statement.holding().spokenBy().isPresent()) {
            node.link(
                    "vf:spokenBy",
                    JsonLdReport.actor(statement.holding().spokenBy().get()));
        }
        node.link("schema:appearance", document(statement));
        node.openBlank("schema:about", "schema:Thing", "vf:Proposition");
        node.text("schema:name", claim.proposition().topic());
        node.text("schema:identifier", claim.proposition().key()).close();
        node.text("vf:kind", lower(statement.kind()));
        node.text("vf:stance", lower(claim.stance().label()));
        node.text("vf:modality", lower(claim.stance().modality()));
        node.text("vf:attribution", lower(statement.wording().attribution().kind()));
        node.text("vf:condition", claim.stance().condition());
        node.text("vf:said", statement.timing().said().text());
        node.text("vf:happened", statement.happened().text());
        node.text("vf:deadline", statement.timing().deadline());
        node.link("prov:wasDerivedFrom", document(statement));
        node.links(
                "prov:wasAttributedTo",
                statement.madeBy().stream().sorted().map(JsonLdReport::analyser).toList());
        node.close();
    }

    /** Which words of which document the claim is: by their place, and as they stand between others, so that either finds them. */
    private void annotation(Cited cited) throws IOException {
        Statement statement = cited.statement();
        node.open(JsonLdNode.own("annotation", statement.id()), "oa:Annotation");
        node.link("oa:hasBody", id(statement));
        node.openBlank("oa:hasTarget", "oa:SpecificResource");
        node.link("oa:hasSource", document(statement));
        node.text("vf:field", statement.passage().field() == Field.TITLE ? "title" : "text");
        node.openList("oa:hasSelector").openItem("oa:TextPositionSelector");
        node.number("oa:start", statement.passage().span().start());
        node.number("oa:end", statement.passage().span().end());
        node.text("vf:unit", "UTF-16 code unit").close();
        node.openItem("oa:TextQuoteSelector");
        node.verbatim("oa:prefix", cited.around().nearest().before());
        node.verbatim("oa:exact", statement.wording().text());
        node.verbatim("oa:suffix", cited.around().nearest().after()).close();
        node.closeList().close().close();
    }

    private static String document(Statement statement) {
        return JsonLdNode.own("document", statement.passage().documentId());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
