package org.volteface.api.report;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Proposition;

/**
 * What a report is limited to. A part that names nothing limits nothing.
 *
 * @param actors the ids of the actors whose statements, promises and findings are shown, sorted
 * @param propositions the {@linkplain Proposition#key keys} of what is spoken about, sorted
 * @param period when it was said: a finding belongs to the period in which its holder turned
 * @param statuses how the promises stand that are shown; findings are not limited by it
 * @param dismissed whether findings are shown, too, that were dismissed on review
 */
public record ReportScope(
        Set<String> actors, Set<String> propositions, Period period, Set<PromiseStatus> statuses, boolean dismissed) {
    /** The scope that leaves nothing out. */
    public static final ReportScope ALL = new ReportScope(Set.of(), Set.of(), Period.EVER, Set.of());

    /** Copies the sets, in order. */
    public ReportScope {
        actors = Collections.unmodifiableSortedSet(new TreeSet<>(actors));
        propositions = Collections.unmodifiableSortedSet(new TreeSet<>(propositions));
        Objects.requireNonNull(period, "period");
        statuses = statuses.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(statuses));
    }

    /** One that leaves out what was dismissed on review. */
    public ReportScope(Set<String> actors, Set<String> propositions, Period period, Set<PromiseStatus> statuses) {
        this(actors, propositions, period, statuses, false);
    }

    /** The same scope, and what was dismissed on review shown or left out. */
    public ReportScope withDismissed(boolean shown) {
        return new ReportScope(actors, propositions, period, statuses, shown);
    }

    /** All that concerns one actor. */
    public static ReportScope ofActor(String id) {
        return new ReportScope(Set.of(id), Set.of(), Period.EVER, Set.of());
    }

    /** Whether what is about {@code proposition} is shown. */
    public boolean admits(Proposition proposition) {
        return propositions.isEmpty() || propositions.contains(proposition.key());
    }

    /** Whether promises that stand so are shown. */
    public boolean admits(PromiseStatus status) {
        return statuses.isEmpty() || statuses.contains(status);
    }
}
