package org.volteface.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        List<Finding> left = new ArrayList<>(after);
        List<Finding> unmatched = new ArrayList<>();
        for (Finding old : before) {
            Optional<Finding> same = take(left, other -> other.id().equals(old.id()));
            if (same.isEmpty()) {
                unmatched.add(old);
            } else if (!isSame(old.verdict(), same.get().verdict())) {
                unmatched.add(old);
                left.add(same.get());
            }
        }
        List<FindingChange> changes = new ArrayList<>();
        for (Finding old : unmatched) {
            changes.add(change(Optional.of(old), take(left, old::isSameTurn)));
        }
        left.forEach(fresh -> changes.add(change(Optional.empty(), Optional.of(fresh))));
        return List.copyOf(changes);
    }

    private static Optional<Finding> take(List<Finding> from, Predicate<Finding> wanted) {
        Optional<Finding> found = from.stream().filter(wanted).findFirst();
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
