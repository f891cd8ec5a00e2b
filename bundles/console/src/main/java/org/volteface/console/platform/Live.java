package org.volteface.console.platform;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongPredicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** The services of one kind as they come and go. Readers take a snapshot and are never held up by a change. */
final class Live<T> {
    private record Entry<T>(ServiceReference<T> reference, T service, long bundle) {}

    private final CopyOnWriteArrayList<Entry<T>> entries = new CopyOnWriteArrayList<>();

    void add(ServiceReference<T> reference, T service) {
        // A reference that is unregistered by now names no bundle any more.
        Bundle bundle = reference.getBundle();
        if (bundle != null) {
            entries.add(new Entry<>(reference, service, bundle.getBundleId()));
        }
    }

    void remove(ServiceReference<T> reference) {
        entries.removeIf(entry -> entry.reference().equals(reference));
    }

    /** The service that the framework ranks highest. */
    Optional<T> best() {
        return all().stream().findFirst();
    }

    /** All services, the highest ranked first. */
    List<T> all() {
        return of(bundle -> true);
    }

    /** The services of those bundles whose ids pass, the highest ranked first. */
    List<T> of(LongPredicate bundles) {
        Comparator<Entry<T>> byRanking = Comparator.comparing(Entry::reference);
        return entries.stream()
                .filter(entry -> bundles.test(entry.bundle()))
                .sorted(byRanking.reversed())
                .map(Entry::service)
                .toList();
    }
}
