package org.volteface.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.volteface.api.operation.Selection;

/**
 * Which of several providers is called: the one that was selected, else the one whose bundle is preferred, else the one that the
 * framework ranks highest. One that is held back is called for nothing but what it was selected for.
 */
final class Choice {
    private final List<String> preferred;
    private volatile Selection selection;
    private volatile boolean open;

    /**
     * A choice by preference and rank until something else is selected.
     *
     * @param preferred symbolic names of bundles, the first named first
     * @param awaited whether nobody is called before a selection was made
     */
    Choice(List<String> preferred, boolean awaited) {
        this.preferred = List.copyOf(preferred);
        this.selection = Selection.NONE;
        this.open = !awaited;
    }

    void select(Selection latest) {
        selection = latest;
        open = true;
    }

    /** Whether it has been said who is called, where that is awaited. */
    boolean isMade() {
        return open;
    }

    /** Whether a bundle's services are in force for a role of which many are so at once. */
    boolean admits(long bundle) {
        return open && selection.admits(bundle);
    }

    /** The one of {@code entries} that is called for the role; empty where the selected one is not there. */
    <E, T> Optional<E> of(String role, Collection<E> entries, Function<E, ServiceReference<T>> reference) {
        Selection now = selection;
        Long chosen = now.chosen().get(role);
        Comparator<E> byPreference =
                Comparator.comparingInt(entry -> rank(reference.apply(entry).getBundle()));
        return entries.stream()
                .filter(entry -> open)
                .filter(entry -> {
                    long bundle = reference.apply(entry).getBundle().getBundleId();
                    return chosen == null ? now.admits(bundle) : chosen == bundle;
                })
                .max(byPreference.thenComparing(reference));
    }

    private int rank(Bundle bundle) {
        int index = preferred.indexOf(bundle.getSymbolicName());
        return index < 0 ? Integer.MIN_VALUE : -index;
    }
}
