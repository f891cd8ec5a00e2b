package org.volteface.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.FoundFinding;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** The entries of findings, with what they rest on and what was decided on them. */
final class FindingEntries {
    private final Map<String, Statement> statements = new HashMap<>();
    private final Map<String, Headline> headlines;
    private final Map<String, Review> reviews;

    /** For the entries of {@code findings}. */
    FindingEntries(Archives archives, Collection<FoundFinding> findings) {
        Set<String> evidence = new HashSet<>();
        findings.forEach(found -> evidence.addAll(found.finding().evidence()));
        archives.archive().statements(evidence).forEach(statement -> statements.put(statement.id(), statement));
        headlines = archives.archive()
                .headlines(statements.values().stream()
                        .map(statement -> statement.passage().documentId())
                        .collect(Collectors.toSet()));
        Set<String> cases = findings.stream()
                .flatMap(found -> caseOf(found.finding()).stream())
                .collect(Collectors.toSet());
        reviews = archives.cases().reviews(cases);
    }

    IndexEntry of(FoundFinding found) {
        Finding finding = found.finding();
        IndexEntry entry = new IndexEntry(Subject.FINDING, finding.id())
                .title(finding.proposition().topic())
                .excerpt(finding.verdict().why())
                .words(finding.proposition().topic())
                .words(finding.verdict().why())
                .besides(finding.holder().name())
                .day(turned(finding))
                .point(Fields.ARRIVAL, found.number())
                .has(Criterion.ACTOR, List.of(finding.holder().id()))
                .has(Criterion.PROPOSITION, List.of(finding.proposition().key()))
                .has(Criterion.KIND, List.of(finding.kind().name()))
                .has(Criterion.STANDING, List.of(finding.verdict().standing().name()))
                .link(Fields.ABOUT_ACTOR, finding.holder().id())
                .link(Fields.ABOUT_PROPOSITION, finding.proposition().key());
        addEvidence(entry, finding);
        addReview(entry, finding);
        return entry;
    }

    /** The statements in force that a finding rests on. */
    List<Statement> evidence(Finding finding) {
        return finding.evidence().stream()
                .filter(statements::containsKey)
                .map(statements::get)
                .toList();
    }

    private void addEvidence(IndexEntry entry, Finding finding) {
        Set<String> documents = new HashSet<>();
        for (Statement statement : evidence(finding)) {
            entry.besides(statement.wording().text());
            entry.link(Fields.EVIDENCE, statement.id());
            documents.add(statement.passage().documentId());
        }
        entry.has(Criterion.DOCUMENT, documents);
        entry.has(Criterion.SOURCE, StatementEntries.publishers(documents, headlines));
    }

    private void addReview(IndexEntry entry, Finding finding) {
        Optional<String> id = caseOf(finding);
        id.ifPresent(made -> entry.link(Fields.CASE, made));
        String decision =
                id.map(reviews::get).map(review -> review.decision().name()).orElse(Criterion.OPEN);
        entry.has(Criterion.REVIEW, List.of(decision));
    }

    private Optional<String> caseOf(Finding finding) {
        return Optional.ofNullable(statements.get(finding.turn().after().get(0)))
                .map(turned -> RegressionCase.idOf(finding, turned.passage()));
    }

    /** When it was complete; the day of what is left of it, where its statements are being made anew. */
    private LocalDate turned(Finding finding) {
        return Optional.ofNullable(statements.get(finding.turn().after().get(0)))
                .or(() -> evidence(finding).stream().findFirst())
                .map(statement -> statement.happened().ordering())
                .orElse(LocalDate.EPOCH);
    }
}
