package org.volteface.api.archive;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Passage;

/**
 * What somebody decided on a finding, with all that an analysis needs to be held against it. A confirmed case is kept by an analysis
 * that makes every one of its findings, a dismissed one by an analysis that makes none of them; where a dismissed one names no
 * finding, nothing at all may be found in its documents.
 *
 * @param id its name: the same for all decisions on one finding
 * @param documents the documents, whole
 * @param findings the findings that were judged
 * @param review what was decided
 */
public record RegressionCase(String id, List<Document> documents, List<JudgedFinding> findings, Review review) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no document, a confirmed case has no finding, or a document does not hold the
     *     words that are quoted from it
     */
    public RegressionCase {
        Objects.requireNonNull(review, "review");
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
        if (id.isBlank() || documents.isEmpty()) {
            throw new IllegalArgumentException("a case has a name and documents");
        }
        if (findings.isEmpty() && review.decision() == Review.Decision.CONFIRMED) {
            throw new IllegalArgumentException("a case that confirms nothing");
        }
        for (JudgedFinding finding : findings) {
            List<Document> known = documents;
            Stream.concat(finding.before().stream(), finding.after().stream()).forEach(quote -> check(quote, known));
        }
    }

    /**
     * The id of the case of a finding. It is made of where the turn stands and what it is on, not of the ids of statements: those
     * change with every classifier, and a restatement that joins the evidence makes no new case.
     *
     * @param turned where the first statement of the later side stands
     */
    public static String idOf(Finding finding, Passage turned) {
        return Fingerprint.of(
                finding.kind().name(),
                turned.documentId(),
                turned.field().name(),
                turned.span().toString(),
                String.join(" ", new TreeSet<>(finding.proposition().terms())));
    }

    private static void check(JudgedFinding.Quote quote, List<Document> documents) {
        if (quote.document() >= documents.size()) {
            throw new IllegalArgumentException("there is no document " + quote.document());
        }
        Document document = documents.get(quote.document());
        if (!document.text(Field.TEXT).contains(quote.words())
                && !document.text(Field.TITLE).contains(quote.words())) {
            throw new IllegalArgumentException(
                    "document " + quote.document() + " does not hold \"" + quote.words() + "\"");
        }
    }
}
