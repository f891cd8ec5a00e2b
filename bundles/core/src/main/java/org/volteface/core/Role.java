package org.volteface.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.volteface.api.operation.Step;

/** The providers of one role, as they come and go. Readers take a snapshot and are never held up by a change. */
final class Role<T> {
    /** How long one that goes is kept for those who still use it, in seconds. */
    private static final long PATIENCE = 10;

    private record Entry<T>(ServiceReference<T> reference, Provider<T> provider) {}

    private final CopyOnWriteArrayList<Entry<T>> entries = new CopyOnWriteArrayList<>();
    private final Step step;
    private final List<String> preferred;
    private final Signal changed;

    Role(Step step, List<String> preferred, Signal changed) {
        this.step = step;
        this.preferred = List.copyOf(preferred);
        this.changed = changed;
    }

    Step step() {
        return step;
    }

    void add(ServiceReference<T> reference, T service) {
        String name = step == Step.SOURCING ? ProviderName.ofSource(reference) : ProviderName.of(reference);
        entries.add(new Entry<>(reference, new Provider<>(name, service)));
        changed.send();
    }

    /** Takes a provider off the list, and returns when its last user has let go of it, or patience is at its end. */
    void remove(ServiceReference<T> reference) {
        for (Entry<T> entry : entries) {
            if (entry.reference().equals(reference) && entries.remove(entry)) {
                changed.send();
                entry.provider().awaitUnused(PATIENCE);
            }
        }
    }

    /** The provider whose bundle is preferred before all others, else the one that the framework ranks highest. */
    Optional<Provider<T>> active() {
        Comparator<Entry<T>> byPreference =
                Comparator.comparingInt(entry -> rank(entry.reference().getBundle()));
        return entries.stream()
                .max(byPreference.thenComparing(Entry::reference))
                .map(Entry::provider);
    }

    /** Whether {@code provider} is still on the list. */
    boolean has(Provider<T> provider) {
        return entries.stream().anyMatch(entry -> entry.provider() == provider);
    }

    /** The active provider, entered: whoever gets it has to leave it. Empty where none is there or it is quarantined. */
    Optional<Provider<T>> entered() {
        Optional<Provider<T>> provider = active().filter(active -> !active.isQuarantined());
        provider.ifPresent(Provider::enter);
        // It may have gone between the two, and nobody waited for its new user then.
        if (provider.isPresent() && !has(provider.get())) {
            provider.get().leave();
            return Optional.empty();
        }
        return provider;
    }

    /** Why nobody can be called, in words for a person; empty where somebody can. */
    Optional<String> pause() {
        Optional<Provider<T>> provider = active();
        if (provider.isEmpty()) {
            return Optional.of("no " + step.role() + " is active");
        }
        return provider.filter(Provider::isQuarantined)
                .map(hanging -> hanging.name() + " took too long on two documents in a row and is not called any more:"
                        + " update or restart its bundle");
    }

    /** All providers, the highest ranked first. */
    List<Provider<T>> all() {
        Comparator<Entry<T>> byRanking = Comparator.comparing(Entry::reference);
        return entries.stream()
                .sorted(byRanking.reversed())
                .map(Entry::provider)
                .toList();
    }

    private int rank(Bundle bundle) {
        int index = preferred.indexOf(bundle.getSymbolicName());
        return index < 0 ? Integer.MIN_VALUE : -index;
    }
}
