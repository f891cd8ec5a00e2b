package org.volteface.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfDataset;
import com.apicatalog.rdf.RdfNQuad;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRequest;
import org.volteface.contracts.ManyFindings;
import org.volteface.contracts.SampleReports;

/** What a reader of linked data makes of a report; it may fetch nothing. */
class LinkedDataTest {
    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String VF = "urn:volteface:vocabulary:";
    private static final String A = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private static final DocumentLoader NO_WEB = (url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is to be fetched: " + url);
    };

    @Test
    void expandsWithoutFetchingAndWithoutLosingAnything() throws Exception {
        JsonArray expanded =
                JsonLd.expand(document(SampleReports.hostile())).loader(NO_WEB).get();
        assertThat(expanded).hasSizeGreaterThan(20);
        // What a context does not tell would be dropped or stay a short name.
        for (JsonValue node : expanded) {
            assertThat(node.asJsonObject().keySet())
                    .allSatisfy(key -> assertThat(key).matches("@(id|type)|(https?://|urn:volteface:).*"));
            assertThat(node.asJsonObject().getString("@id"))
                    .matches("(http://www.wikidata.org/entity/|urn:volteface:).*");
        }
    }

    @Test
    void relatesStatementsByStanding() throws Exception {
        RdfDataset graph = graph(archive());
        assertThat(values(graph, VF + "contradicts")).containsExactly("urn:volteface:statement:s2");
        assertThat(subjects(graph, VF + "contradicts")).containsExactly("urn:volteface:statement:s3");
        assertThat(values(graph, VF + "isSaidToBreach")).containsExactly("urn:volteface:statement:s5");
        assertThat(values(graph, VF + "breaches")).isEmpty();
        assertThat(subjects(graph, VF + "restates")).contains("urn:volteface:statement:s1");
    }

    @Test
    void reviewsClaims() throws Exception {
        RdfDataset graph = graph(archive());
        Set<String> reviews = ofType(graph, SCHEMA + "ClaimReview");
        assertThat(reviews).hasSize(2);
        assertThat(subjects(graph, SCHEMA + "itemReviewed")).isEqualTo(reviews);
        assertThat(ofType(graph, SCHEMA + "Claim")).containsAll(values(graph, SCHEMA + "itemReviewed"));
        // Of the two, one is contested.
        assertThat(subjects(graph, SCHEMA + "reviewRating")).hasSize(1);
        assertThat(values(graph, VF + "standing")).containsExactlyInAnyOrder("supported", "contested");
    }

    @Test
    void selectsPassagesByPlaceAndByWordsBetweenOthers() throws Exception {
        RdfDataset graph = graph(archive());
        assertThat(ofType(graph, OA + "Annotation")).hasSameSizeAs(ofType(graph, SCHEMA + "Claim"));
        assertThat(ofType(graph, OA + "TextPositionSelector")).hasSameSizeAs(ofType(graph, OA + "TextQuoteSelector"));
        assertThat(values(graph, OA + "exact")).anyMatch(words -> words.startsWith("There will be no night ferry"));
        assertThat(values(graph, OA + "prefix")).contains("He told the house: “");
        assertThat(values(graph, OA + "suffix")).contains("” Then he sat down.");
        assertThat(values(graph, OA + "start")).allMatch(number -> number.matches("\\d+"));
    }

    @Test
    void namesTheAnalysersAndTheirVersions() throws Exception {
        RdfDataset graph = graph(ManyFindings.of(3, "x"));
        Set<String> agents = ofType(graph, PROV + "SoftwareAgent");
        assertThat(agents).hasSize(2);
        assertThat(values(graph, SCHEMA + "softwareVersion")).containsExactlyInAnyOrder("1.0.0", "2.1.0");
        assertThat(agents).containsAll(values(graph, PROV + "wasAttributedTo"));
        assertThat(ofType(graph, PROV + "Entity")).containsAll(values(graph, PROV + "wasDerivedFrom"));
    }

    private static Report archive() {
        return new ArchiveReports()
                .compose(
                        new ReportRequest(ReportKind.FINDINGS, Optional.empty(), Integer.MAX_VALUE),
                        SmallArchive.full());
    }

    private static JsonDocument document(Report report) throws IOException, JsonLdError {
        StringWriter out = new StringWriter();
        new JsonLdReportRenderer().render(report, out);
        return JsonDocument.of(new StringReader(out.toString()));
    }

    private static RdfDataset graph(Report report) throws IOException, JsonLdError {
        return JsonLd.toRdf(document(report)).loader(NO_WEB).get();
    }

    private static Set<String> values(RdfDataset graph, String predicate) {
        return of(graph, predicate, quad -> quad.getObject().getValue());
    }

    private static Set<String> subjects(RdfDataset graph, String predicate) {
        return of(graph, predicate, quad -> quad.getSubject().getValue());
    }

    private static Set<String> ofType(RdfDataset graph, String type) {
        List<RdfNQuad> typed = graph.toList().stream()
                .filter(quad -> quad.getPredicate().getValue().equals(A))
                .filter(quad -> quad.getObject().getValue().equals(type))
                .toList();
        Set<String> subjects = new TreeSet<>();
        typed.forEach(quad -> subjects.add(quad.getSubject().getValue()));
        return subjects;
    }

    private static Set<String> of(
            RdfDataset graph, String predicate, java.util.function.Function<RdfNQuad, String> part) {
        Set<String> found = new TreeSet<>();
        graph.toList().stream()
                .filter(quad -> quad.getPredicate().getValue().equals(predicate))
                .forEach(quad -> found.add(part.apply(quad)));
        return found;
    }
}
