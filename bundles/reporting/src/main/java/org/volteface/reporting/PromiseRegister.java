package org.volteface.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.report.FindingSection;
import org.volteface.api.report.PromiseSection;

/** The promises of an excerpt, each with its restatements and how it stands. */
final class PromiseRegister {
    private final Excerpt excerpt;
    private final List<FindingSection> breaches;
    private final Optional<LocalDate> latestDay;

    PromiseRegister(Excerpt excerpt) {
        this.excerpt = excerpt;
        this.breaches = excerpt.breaches();
        this.latestDay = excerpt.latestDay();
    }

    /** The promises, in the order in which they were made. */
    List<PromiseSection> promises() {
        Map<Promise, List<Statement>> promises = new LinkedHashMap<>();
        excerpt.statements().stream()
                .filter(statement -> statement.kind() == StatementKind.COMMITMENT)
                .forEach(statement -> promises.computeIfAbsent(Promise.of(statement), key -> new ArrayList<>())
                        .add(statement));
        return promises.values().stream().map(this::section).toList();
    }

    private PromiseSection section(List<Statement> statements) {
        List<StatusChange> history = new ArrayList<>();
        statements.forEach(statement -> history.addAll(excerpt.changes(statement.id())));
        if (history.isEmpty()) {
            statements.forEach(statement -> history.addAll(breaches(statement)));
        }
        history.sort(Comparator.comparing(StatusChange::since).thenComparing(StatusChange::status));
        PromiseStatus status = history.isEmpty()
                ? open(statements)
                : history.get(history.size() - 1).status();
        return new PromiseSection(
                excerpt.cite(statements.get(0)),
                statements.stream().skip(1).map(excerpt::cite).toList(),
                status,
                history);
    }

    /** What the supported breaches of a commitment say of its status. */
    private List<StatusChange> breaches(Statement commitment) {
        return breaches.stream()
                .filter(section -> section.finding().verdict().standing() == Standing.SUPPORTED)
                .filter(section -> section.finding().turn().before().contains(commitment.id()))
                .map(section -> change(commitment, section))
                .toList();
    }

    private static StatusChange change(Statement commitment, FindingSection section) {
        Finding finding = section.finding();
        boolean inPart = finding.verdict().rating() == Rating.COMPROMISE;
        return new StatusChange(
                commitment.id(),
                inPart ? PromiseStatus.COMPROMISE : PromiseStatus.BROKEN,
                section.after().get(0).statement().happened(),
                finding.evidence(),
                finding.verdict().why());
    }

    /** A promise of which nothing else is known is open while its deadline lies ahead of all that is known. */
    private PromiseStatus open(List<Statement> statements) {
        boolean ahead = statements.stream()
                .flatMap(statement -> statement.timing().deadline().stream())
                .anyMatch(deadline -> latestDay.isPresent() && deadline.isAfter(latestDay.get()));
        return ahead ? PromiseStatus.IN_THE_WORKS : PromiseStatus.NOT_YET_RATED;
    }

    /** What makes two commitments the same promise: holder, thing, side, deadline. */
    private record Promise(String holder, TreeSet<String> terms, StanceLabel side, Optional<LocalDate> deadline) {
        static Promise of(Statement commitment) {
            Proposition proposition = commitment.claim().proposition();
            TreeSet<String> terms = new TreeSet<>(proposition.terms());
            if (terms.isEmpty()) {
                terms.add(commitment.id());
            }
            return new Promise(
                    commitment.holder().id(),
                    terms,
                    proposition.direction().toward(commitment.claim().stance().label()),
                    commitment.timing().deadline());
        }
    }
}
