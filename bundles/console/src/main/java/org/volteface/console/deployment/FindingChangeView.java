package org.volteface.console.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.report.Cited;

/**
 * A finding that would appear, vanish or change, as it is shown.
 *
 * @param change the change
 * @param earlier the passages of the earlier side of the turn
 * @param later all others
 */
public record FindingChangeView(FindingChange change, List<Cited> earlier, List<Cited> later) {
    public FindingChangeView {
        earlier = List.copyOf(earlier);
        later = List.copyOf(later);
    }

    static FindingChangeView of(FindingChange change) {
        Set<String> before = new HashSet<>();
        Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .forEach(finding -> before.addAll(finding.turn().before()));
        List<Cited> earlier = new ArrayList<>();
        List<Cited> later = new ArrayList<>();
        change.passages().forEach(cited -> (before.contains(cited.statement().id()) ? earlier : later).add(cited));
        return new FindingChangeView(change, earlier, later);
    }

    /** Whom it is about. */
    public String holder() {
        return finding().holder().name();
    }

    public String topic() {
        return finding().proposition().topic();
    }

    /** The rating that would be no more; empty where that stays. */
    public Optional<String> was() {
        return change.before().map(DeploymentWords::rating).filter(rating -> !now().equals(Optional.of(rating)));
    }

    /** The rating that would be. */
    public Optional<String> now() {
        return change.after().map(DeploymentWords::rating);
    }

    public String why() {
        return finding().verdict().why();
    }

    /** What was said of it so far, where that would change. */
    public Optional<String> whyBefore() {
        return change.after().isEmpty()
                ? Optional.empty()
                : change.before().map(before -> before.verdict().why()).filter(why -> !why.equals(why()));
    }

    private Finding finding() {
        return change.after().or(change::before).orElseThrow();
    }
}
