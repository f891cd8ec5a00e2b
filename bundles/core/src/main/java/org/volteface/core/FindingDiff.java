package org.volteface.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.report.Cited;

/** The difference between two sets of findings. */
final class FindingDiff {
    private final List<? extends ArchiveView> archives;

    /** Takes what passages are looked up in, one archive after the other. */
    FindingDiff(List<? extends ArchiveView> archives) {
        this.archives = List.copyOf(archives);
    }

    /** What appears, vanishes or changes from {@code before} to {@code after}: first what vanishes or changes, then what appears. */
    List<FindingChange> of(List<Finding> before, List<Finding> after) {
        Map<String, Finding> left = new LinkedHashMap<>();
        after.forEach(fresh -> left.put(fresh.id(), fresh));
        List<Finding> unmatched = new ArrayList<>();
        for (Finding old : before) {
            Optional<Finding> same = Optional.ofNullable(left.get(old.id()));
            if (same.filter(fresh -> isSame(old.verdict(), fresh.verdict())).isPresent()) {
                left.remove(old.id());
            } else {
                unmatched.add(old);
            }
        }
        // By holder, as those of others are about no turn of his: there may be many findings.
        Map<String, List<Finding>> byHolder = new LinkedHashMap<>();
        for (Finding fresh : left.values()) {
            byHolder.computeIfAbsent(fresh.holder().id(), holder -> new ArrayList<>())
                    .add(fresh);
        }
        List<FindingChange> changes = new ArrayList<>();
        for (Finding old : unmatched) {
            changes.add(change(
                    Optional.of(old), turned(byHolder.getOrDefault(old.holder().id(), List.of()), old)));
        }
        byHolder.values()
                .forEach(all -> all.forEach(fresh -> changes.add(change(Optional.empty(), Optional.of(fresh)))));
        return List.copyOf(changes);
    }

    /** The one about the same turn, which is taken from the list: rather the one with the same id. */
    private static Optional<Finding> turned(List<Finding> from, Finding old) {
        Optional<Finding> found = from.stream()
                .filter(fresh -> fresh.id().equals(old.id()))
                .findFirst()
                .or(() -> from.stream().filter(old::isSameTurn).findFirst());
        found.ifPresent(from::remove);
        return found;
    }

    private static boolean isSame(Verdict one, Verdict other) {
        return one.rating() == other.rating() && one.standing() == other.standing();
    }

    private FindingChange change(Optional<Finding> before, Optional<Finding> after) {
        Set<String> evidence = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(Optional::stream).forEach(finding -> evidence.addAll(finding.evidence()));
        return new FindingChange(
                before,
                after,
                evidence.stream().flatMap(id -> cited(id).stream()).toList());
    }

    private Optional<Cited> cited(String id) {
        for (ArchiveView archive : archives) {
            Optional<Cited> cited = archive.statement(id)
                    .flatMap(statement -> archive.headline(statement.passage().documentId())
                            .map(headline -> new Cited(statement, headline)));
            if (cited.isPresent()) {
                return cited;
            }
        }
        return Optional.empty();
    }
}
