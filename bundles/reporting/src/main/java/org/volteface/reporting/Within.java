package org.volteface.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Period;
import org.volteface.api.report.ReportScope;

/** Which of an archive's records a scope takes in by what they are about and by when it was said. */
final class Within {
    private final ArchiveView archive;
    private final ReportScope scope;

    Within(ArchiveView archive, ReportScope scope) {
        this.archive = archive;
        this.scope = scope;
    }

    /** Whether nothing is left out, statuses of promises aside. */
    boolean isEverything() {
        return scope.actors().isEmpty()
                && scope.propositions().isEmpty()
                && scope.period().equals(Period.EVER);
    }

    boolean admits(Statement statement) {
        return scope.admits(statement.claim().proposition()) && isInPeriod(statement);
    }

    /** A finding belongs to the day on which its holder turned. */
    boolean admits(Finding finding) {
        return scope.admits(finding.proposition())
                && isInPeriod(finding.turn().after().get(0));
    }

    /** A dismissal belongs to the day of its later side, and is about what either side is about. */
    boolean admits(Dismissal dismissal) {
        List<String> evidence = dismissal.evidence();
        return evidence.isEmpty() || isOnTopic(evidence) && isInPeriod(evidence.get(evidence.size() - 1));
    }

    private boolean isOnTopic(List<String> evidence) {
        return scope.propositions().isEmpty()
                || statements(evidence).anyMatch(one -> scope.admits(one.claim().proposition()));
    }

    private boolean isInPeriod(String statementId) {
        return scope.period().equals(Period.EVER)
                || archive.statement(statementId).filter(this::isInPeriod).isPresent();
    }

    private boolean isInPeriod(Statement statement) {
        return scope.period().touches(statement.timing().said());
    }

    private Stream<Statement> statements(List<String> ids) {
        return ids.stream().map(archive::statement).flatMap(Optional::stream);
    }
}
