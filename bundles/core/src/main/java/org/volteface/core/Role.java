package org.volteface.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The providers of one role, as they come and go. Readers take a snapshot and are never held up by a change. */
final class Role<T> {
    private record Entry<T>(ServiceReference<T> reference, Provider<T> provider) {}

    private final CopyOnWriteArrayList<Entry<T>> entries = new CopyOnWriteArrayList<>();

    void add(ServiceReference<T> reference, T service) {
        entries.add(new Entry<>(reference, new Provider<>(name(reference.getBundle()), service)));
    }

    void remove(ServiceReference<T> reference) {
        entries.removeIf(entry -> entry.reference().equals(reference));
    }

    /** The provider whose bundle is named first in {@code preferred}, else the one that the framework ranks highest. */
    Optional<Provider<T>> active(List<String> preferred) {
        Comparator<Entry<T>> byPreference = Comparator.comparingInt(
                entry -> rank(preferred, entry.reference().getBundle()));
        return entries.stream()
                .max(byPreference.thenComparing(Entry::reference))
                .map(Entry::provider);
    }

    /** All providers, the highest ranked first. */
    List<Provider<T>> all() {
        Comparator<Entry<T>> byRanking = Comparator.comparing(Entry::reference);
        return entries.stream()
                .sorted(byRanking.reversed())
                .map(Entry::provider)
                .toList();
    }

    private static int rank(List<String> preferred, Bundle bundle) {
        int index = preferred.indexOf(bundle.getSymbolicName());
        return index < 0 ? Integer.MIN_VALUE : -index;
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() + "@" + bundle.getVersion();
    }
}
