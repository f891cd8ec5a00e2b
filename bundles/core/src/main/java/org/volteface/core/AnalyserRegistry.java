package org.volteface.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.Step;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** The analysers and sources that are there, by role, and the choice among them. */
final class AnalyserRegistry implements AutoCloseable {
    final Role<DocumentSource> sources;
    final Role<TextAnalyser> text;
    final Role<StatementExtractor> extractor;
    final Role<ActorResolver> resolver;
    final Role<KnowledgePack> packs;
    final Role<StanceClassifier> classifier;
    final Role<ContradictionDetector> detector;

    private final Choice choice;
    private final Signal changed = new Signal();
    private final Packs known;

    AnalyserRegistry(Choice choice) {
        this.choice = choice;
        sources = new Role<>(Step.SOURCING, choice, changed);
        text = new Role<>(Step.TEXT, choice, changed);
        extractor = new Role<>(Step.EXTRACTION, choice, changed);
        resolver = new Role<>(Step.ACTORS, choice, changed);
        packs = new Role<>(Step.ACTORS, KnowledgePack.class.getSimpleName(), choice, changed);
        known = new Packs();
        classifier = new Role<>(Step.STANCE, choice, changed);
        detector = new Role<>(Step.CONTRADICTION, choice, changed);
    }

    /** Takes a selection in force, and rings. */
    void select(Selection selection) {
        choice.select(selection);
        changed.send();
    }

    /** Whether a bundle's services are in force for a role of which many are so at once. */
    boolean admits(long bundle) {
        return choice.admits(bundle);
    }

    /** Rings whenever an analyser comes or goes. */
    Signal changed() {
        return changed;
    }

    /** The roles that an analysis needs and nobody provides. */
    List<String> missing() {
        return analysers().stream()
                .filter(role -> role.active().isEmpty())
                .map(role -> role.step().role())
                .toList();
    }

    /** The roles of the analysers that a document passes, in the order of the steps. */
    List<Role<?>> analysers() {
        return List.of(text, extractor, resolver, classifier, detector);
    }

    /** Who would make the statements of a document that is analysed now; empty where a role is missing. */
    Optional<List<String>> makersOfStatements() {
        return all().map(Analysers::makersOfStatements);
    }

    /**
     * One analyser for each role.
     *
     * @throws IllegalStateException if a role is missing
     */
    Analysers snapshot() {
        return all().orElseThrow(() -> new IllegalStateException("no " + String.join(", no ", missing())));
    }

    /** What the packs know that are there now. */
    Analysers.World world() {
        return known.world(packs.all());
    }

    @Override
    public void close() {
        known.close();
    }

    /** All providers that are there, the steps in their order. */
    List<Providers.Provider> told() {
        List<Providers.Provider> all = new ArrayList<>(many(sources));
        analysers().forEach(role -> all.addAll(one(role)));
        all.addAll(many(packs));
        return List.copyOf(all);
    }

    /**
     * As {@link #snapshot}, with those of {@code bundles} wherever they have a role.
     *
     * @throws IllegalStateException if a role is missing
     */
    Analysers trial(Set<Long> bundles) {
        return complete(bundles).orElseThrow(() -> new IllegalStateException("no " + String.join(", no ", missing())));
    }

    private static <T> List<Providers.Provider> one(Role<T> role) {
        Optional<Provider<T>> active = role.active();
        return role.told(provider -> active.filter(one -> one == provider).isPresent());
    }

    private static <T> List<Providers.Provider> many(Role<T> role) {
        List<Provider<T>> all = role.all();
        return role.told(all::contains);
    }

    private Optional<Analysers> all() {
        return complete(Set.of());
    }

    /** The symbolic names of those on trial: what they would take the place of is left out. */
    private Set<String> names(Set<Long> bundles) {
        return Stream.concat(analysers().stream(), Stream.of(packs))
                .flatMap(role -> role.names(bundles))
                .collect(Collectors.toSet());
    }

    /** Each role is asked once: whoever answered may be gone the next time. */
    private Optional<Analysers> complete(Set<Long> bundles) {
        Optional<Provider<TextAnalyser>> texts = text.trial(bundles);
        Optional<Provider<StatementExtractor>> extractors = extractor.trial(bundles);
        Optional<Provider<ActorResolver>> resolvers = resolver.trial(bundles);
        Optional<Provider<StanceClassifier>> classifiers = classifier.trial(bundles);
        Optional<Provider<ContradictionDetector>> detectors = detector.trial(bundles);
        if (Stream.of(texts, extractors, resolvers, classifiers, detectors).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Analysers(
                texts.get(),
                extractors.get(),
                known.world(packs.all(bundles, names(bundles))),
                resolvers.get(),
                classifiers.get(),
                detectors.get()));
    }
}
