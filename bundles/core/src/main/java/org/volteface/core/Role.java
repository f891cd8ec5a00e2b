package org.volteface.core;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.osgi.framework.ServiceReference;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Step;

/** The providers of one role, as they come and go. Readers take a snapshot and are never held up by a change. */
final class Role<T> {
    /** How long one that goes is kept for those who still use it, in seconds. */
    private static final long PATIENCE = 10;

    private record Entry<T>(ServiceReference<T> reference, Provider<T> provider) {
        long bundle() {
            return reference.getBundle().getBundleId();
        }

        String symbolicName() {
            return reference.getBundle().getSymbolicName();
        }
    }

    private final CopyOnWriteArrayList<Entry<T>> entries = new CopyOnWriteArrayList<>();
    private final Step step;
    private final String name;
    private final Choice choice;
    private final Signal changed;

    /** The role of this name, whose providers work at {@code step}. */
    Role(Step step, String name, Choice choice, Signal changed) {
        this.step = step;
        this.name = name;
        this.choice = choice;
        this.changed = changed;
    }

    /** The role of the analysers that a step is called after. */
    Role(Step step, Choice choice, Signal changed) {
        this(step, step.role(), choice, changed);
    }

    Step step() {
        return step;
    }

    /** The simple name of the interface that its providers have. */
    String name() {
        return name;
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

    /** The provider that is chosen, where one is; else, of those not held back, the preferred or highest ranked. */
    Optional<Provider<T>> active() {
        return choice.of(name, entries, Entry::reference).map(Entry::provider);
    }

    /** As {@link #active}, but for a trial of {@code bundles}: one of them that has the role goes before who is active. */
    Optional<Provider<T>> trial(Set<Long> bundles) {
        return entries.stream()
                .filter(entry -> bundles.contains(entry.bundle()))
                .max(Comparator.comparing(Entry::reference))
                .map(Entry::provider)
                .or(this::active);
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
        if (!choice.isMade()) {
            return Optional.of("nobody has said yet who is in force: look for org.volteface.deployer in the log");
        }
        if (provider.isEmpty()) {
            return Optional.of("no " + name + " is active");
        }
        return provider.filter(Provider::isQuarantined)
                .map(hanging -> hanging.name() + " took too long on two documents in a row and is not called any more:"
                        + " update or restart its bundle");
    }

    /** All providers that are in force where many are at once, the highest ranked first. */
    List<Provider<T>> all() {
        return all(Set.of(), Set.of());
    }

    /**
     * As {@link #all()}, with those of {@code bundles}, whether they are in force or not, in the place of the others of these
     * symbolic names.
     */
    List<Provider<T>> all(Set<Long> bundles, Set<String> names) {
        Comparator<Entry<T>> byRanking = Comparator.comparing(Entry::reference);
        return entries.stream()
                .filter(entry -> bundles.contains(entry.bundle())
                        || (choice.admits(entry.bundle()) && !names.contains(entry.symbolicName())))
                .sorted(byRanking.reversed())
                .map(Entry::provider)
                .toList();
    }

    /** The symbolic names of those of {@code bundles} that have the role. */
    Stream<String> names(Set<Long> bundles) {
        return entries.stream()
                .filter(entry -> bundles.contains(entry.bundle()))
                .map(Entry::symbolicName);
    }

    /** All that are there, in force or not, told to somebody outside. */
    List<Providers.Provider> told(Predicate<Provider<T>> inForce) {
        return entries.stream()
                .map(entry -> new Providers.Provider(
                        name, entry.provider().name(), entry.bundle(), inForce.test(entry.provider())))
                .toList();
    }
}
