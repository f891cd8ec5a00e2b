package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.ManyFindings;
import org.volteface.contracts.SampleReports;

class JsonFormsTest {
    private static final Set<String> PREFIXES = Set.of("schema", "oa", "prov", "wd", "vf");

    @Test
    void writesOneObjectALine() throws IOException {
        List<JsonObject> lines = render(new JsonLinesReportRenderer(), SampleReports.hostile())
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(lines)
                .extracting(line -> line.get("type").getAsString())
                .containsExactly("report", "finding", "finding", "finding", "finding", "timeline", "promise");
        JsonObject head = lines.get(0);
        assertThat(head.getAsJsonObject("scope").get("words").getAsString()).contains("everything");
        assertThat(head.getAsJsonObject("archive").get("lastChange").getAsLong())
                .isEqualTo(4);
        assertThat(head.getAsJsonArray("analysers")).hasSize(2);
    }

    @Test
    void writesEachActOnceInOrderOfTime() throws IOException {
        List<JsonObject> events = render(new PloverReportRenderer(), SampleReports.hostile())
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
        assertThat(events).hasSize(4 * 2 + 1);
        assertThat(events)
                .extracting(event -> event.get("event_type").getAsString())
                .containsOnly("SUPPORT");
        assertThat(events).extracting(event -> event.get("date").getAsString()).isSorted();
        assertThat(events.get(0).getAsJsonObject("recipient").get("name").getAsString())
                .startsWith("other party");
        assertThat(events.get(0).keySet()).contains("event_id", "actor", "text", "source", "url");
    }

    @Test
    void writesAGraphInWhichEveryLinkLeadsSomewhere() throws IOException {
        JsonArray graph = graph(SampleReports.hostile());
        Set<String> known = new HashSet<>();
        nodes(graph).forEach(node -> known.add(node.get("@id").getAsString()));
        Set<String> linked = new HashSet<>();
        nodes(graph).forEach(node -> links(node, linked));
        assertThat(known).containsAll(linked);
        assertThat(linked).isNotEmpty();
    }

    @Test
    void usesNoTermThatItsContextDoesNotTell() throws IOException {
        JsonObject root = linked(SampleReports.hostile());
        assertThat(root.getAsJsonObject("@context").keySet()).containsAll(PREFIXES);
        assertThat(root.getAsJsonObject("@context").get("@version").getAsDouble())
                .isEqualTo(1.1);
        terms(root.get("@graph"));
    }

    @Test
    void ratesNoContestedFinding() throws IOException {
        JsonArray graph = graph(ManyFindings.of(3, "x"));
        List<JsonObject> reviews = nodes(graph).stream()
                .filter(node -> is(node, "schema:ClaimReview"))
                .toList();
        assertThat(reviews).hasSize(3);
        for (JsonObject review : reviews) {
            boolean supported = review.get("vf:standing").getAsString().equals("supported");
            assertThat(review.has("schema:reviewRating")).isEqualTo(supported);
            assertThat(review.toString()).doesNotContain("ratingValue");
        }
        assertThat(graph.toString()).contains("vf:contradicts", "vf:isSaidToContradict");
        assertThat(nodes(graph)).filteredOn(node -> node.has("vf:contradicts")).hasSize(2);
    }

    @Test
    void selectsEveryPassageByPlaceAndByWords() throws IOException {
        List<JsonObject> annotations = nodes(graph(SampleReports.full())).stream()
                .filter(node -> is(node, "oa:Annotation"))
                .toList();
        assertThat(annotations).isNotEmpty().allSatisfy(annotation -> {
            JsonArray selectors = annotation.getAsJsonObject("oa:hasTarget").getAsJsonArray("oa:hasSelector");
            JsonObject place = selectors.get(0).getAsJsonObject();
            String words = selectors.get(1).getAsJsonObject().get("oa:exact").getAsString();
            assertThat(place.get("oa:end").getAsInt() - place.get("oa:start").getAsInt())
                    .isEqualTo(words.length());
            assertThat(place.get("vf:unit").getAsString()).isEqualTo("UTF-16 code unit");
        });
    }

    /** Every name and type is a keyword or has a prefix of the context. */
    private static void terms(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(JsonFormsTest::terms);
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            object.keySet().stream().filter(name -> !name.startsWith("@")).forEach(JsonFormsTest::hasPrefix);
            if (object.has("@type")) {
                object.getAsJsonArray("@type").forEach(type -> hasPrefix(type.getAsString()));
            }
            object.entrySet().forEach(member -> terms(member.getValue()));
        }
    }

    private static void hasPrefix(String term) {
        assertThat(PREFIXES).contains(term.substring(0, Math.max(0, term.indexOf(':'))));
    }

    private static void links(JsonElement element, Set<String> linked) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(one -> links(one, linked));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("@id") && object.size() == 1) {
                linked.add(object.get("@id").getAsString());
            }
            object.entrySet().forEach(member -> links(member.getValue(), linked));
        }
    }

    private static boolean is(JsonObject node, String type) {
        return StreamSupport.stream(node.getAsJsonArray("@type").spliterator(), false)
                .anyMatch(one -> one.getAsString().equals(type));
    }

    private static List<JsonObject> nodes(JsonArray graph) {
        return StreamSupport.stream(graph.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static JsonArray graph(Report report) throws IOException {
        return linked(report).getAsJsonArray("@graph");
    }

    private static JsonObject linked(Report report) throws IOException {
        return JsonParser.parseString(render(new JsonLdReportRenderer(), report))
                .getAsJsonObject();
    }

    private static String render(ReportRenderer renderer, Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer.render(report, out);
        return out.toString();
    }
}
