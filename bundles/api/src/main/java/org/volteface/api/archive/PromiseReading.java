package org.volteface.api.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.PromiseStanding;
import org.volteface.api.contradiction.PromiseStanding.Breach;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Statement;

/** A reader of how promises stand in an archive, decisions on findings taken into account. */
public final class PromiseReading {
    /** More than any one commitment has. */
    private static final int MOST = 100;

    private final ArchiveView archive;
    private final LocalDate latestDay;

    /** Reads in {@code archive}, as of its {@code latestDay}. */
    public PromiseReading(ArchiveView archive, LocalDate latestDay) {
        this.archive = archive;
        this.latestDay = latestDay;
    }

    /** How the promise stands that {@code commitments} are, which stand in the order of time. */
    public PromiseStanding standing(List<Statement> commitments) {
        List<String> ids = commitments.stream().map(Statement::id).toList();
        List<StatusChange> changes = all(archive.outcomesOn(ids, StatusChange.class, MOST));
        return PromiseStanding.of(commitments, changes, breaches(ids), latestDay);
    }

    /** The findings that the commitments with the given ids were broken, dismissed ones marked. */
    public List<Breach> breaches(Collection<String> commitments) {
        List<Finding> findings = all(archive.outcomesOn(commitments, Finding.class, MOST)).stream()
                .filter(finding -> finding.kind() == FindingKind.BREACH)
                .toList();
        if (findings.isEmpty()) {
            return List.of();
        }
        Map<String, Review> reviews = archive.reviews(findings).orElse(Map.of());
        Set<String> turned = findings.stream().map(PromiseReading::turned).collect(Collectors.toSet());
        Map<String, Statement> later = archive.statements(turned).stream()
                .collect(Collectors.toMap(Statement::id, Function.identity(), (one, same) -> one));
        return findings.stream()
                .flatMap(finding -> Optional.ofNullable(later.get(turned(finding))).stream()
                        .map(statement ->
                                new Breach(finding, statement.happened(), isDismissed(reviews.get(finding.id())))))
                .toList();
    }

    private static boolean isDismissed(@Nullable Review review) {
        return review != null && review.decision() == Review.Decision.DISMISSED;
    }

    private static String turned(Finding finding) {
        return finding.turn().after().get(0);
    }

    private static <O extends Outcome> List<O> all(Map<String, List<O>> outcomes) {
        Set<O> all = new LinkedHashSet<>();
        outcomes.values().forEach(all::addAll);
        return List.copyOf(all);
    }
}
