package org.volteface.reporting;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Headline;
import org.volteface.api.report.Cited;
import org.volteface.api.report.Report;

/** A report as one graph: the report, then each document, actor, analyser, statement, finding and promise once, sorted. */
final class JsonLdReport {
    private static final Map<String, String> CONTEXT = new TreeMap<>(Map.of(
            "schema", "https://schema.org/",
            "oa", "http://www.w3.org/ns/oa#",
            "prov", "http://www.w3.org/ns/prov#",
            "wd", "http://www.wikidata.org/entity/",
            "vf", "urn:volteface:vocabulary:"));

    private final JsonWriter json;
    private final JsonLdNode node;

    JsonLdReport(JsonWriter json) {
        this.json = json;
        this.node = new JsonLdNode(json);
    }

    void write(Report report) throws IOException {
        Sections sections = Sections.of(report);
        json.beginObject().name("@context").beginObject();
        json.name("@version").value(1.1);
        for (Map.Entry<String, String> prefix : CONTEXT.entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        json.endObject().name("@graph").beginArray();
        about(report, sections);
        documents(sections);
        actors(sections);
        analysers(report);
        new JsonLdStatements(node).write(sections);
        new JsonLdFindings(node).write(sections);
        json.endArray().endObject();
    }

    private void about(Report report, Sections sections) throws IOException {
        String id = Fingerprint.of(
                report.title(),
                report.summary(),
                report.basis().scope(),
                BasisWords.state(report.basis().archive()));
        List<String> parts = new ArrayList<>();
        sections.findings().forEach(section -> parts.add(JsonLdFindings.id(section)));
        sections.promises().forEach(section -> parts.add(JsonLdFindings.id(section)));
        node.open(JsonLdNode.own("report", id), "schema:Report", "prov:Entity");
        node.text("schema:name", report.title()).text("schema:abstract", report.summary());
        node.text("vf:scope", report.basis().scope());
        node.text("vf:archiveState", BasisWords.state(report.basis().archive()));
        node.text("schema:disambiguatingDescription", BasisWords.CAUTION);
        node.links("schema:hasPart", parts);
        node.links(
                "prov:wasAttributedTo",
                report.basis().analysers().stream().map(JsonLdReport::analyser).toList());
        node.close();
    }

    private void documents(Sections sections) throws IOException {
        Map<String, Headline> documents = new TreeMap<>();
        sections.cited()
                .forEach(cited -> documents.put(cited.statement().passage().documentId(), cited.headline()));
        for (Map.Entry<String, Headline> document : documents.entrySet()) {
            Headline headline = document.getValue();
            node.open(JsonLdNode.own("document", document.getKey()), "schema:Article", "prov:Entity");
            node.text("schema:headline", headline.title());
            node.text("schema:datePublished", headline.published().toString());
            node.text("schema:url", headline.origin().url());
            if (!headline.origin().publisher().isBlank()) {
                node.openBlank("schema:publisher", "schema:Organization");
                node.text("schema:name", headline.origin().publisher()).close();
            }
            node.close();
        }
    }

    private void actors(Sections sections) throws IOException {
        Map<String, Actor> actors = new TreeMap<>();
        sections.cited().map(Cited::statement).forEach(statement -> {
            actors.put(statement.holder().id(), statement.holder());
            statement.holding().spokenBy().ifPresent(actor -> actors.put(actor.id(), actor));
        });
        sections.findings()
                .forEach(section -> actors.put(
                        section.finding().holder().id(), section.finding().holder()));
        for (Actor actor : actors.values()) {
            node.open(actor(actor), type(actor.kind()), "prov:Agent");
            node.text("schema:name", actor.name()).close();
        }
    }

    private void analysers(Report report) throws IOException {
        for (String analyser : report.basis().analysers()) {
            int at = analyser.indexOf('@');
            node.open(analyser(analyser), "prov:SoftwareAgent", "schema:SoftwareApplication");
            node.text("schema:name", at < 0 ? analyser : analyser.substring(0, at));
            node.text("schema:softwareVersion", at < 0 ? "" : analyser.substring(at + 1))
                    .close();
        }
    }

    /** The id of an actor: in Wikidata where it has one. */
    static String actor(Actor actor) {
        return actor.id().matches("Q[0-9]+") ? "wd:" + actor.id() : JsonLdNode.own("actor", actor.id());
    }

    static String analyser(String madeBy) {
        return JsonLdNode.own("analyser", madeBy);
    }

    private static String type(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "schema:Person";
            case STATE -> "schema:Country";
            case ORGANISATION -> "schema:Organization";
            default -> "schema:Thing";
        };
    }
}
