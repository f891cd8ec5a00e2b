package org.volteface.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
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

    private final Signal changed = new Signal();
    private final Packs known;

    AnalyserRegistry(List<String> preferred) {
        sources = new Role<>(Step.SOURCING, preferred, changed);
        text = new Role<>(Step.TEXT, preferred, changed);
        extractor = new Role<>(Step.EXTRACTION, preferred, changed);
        resolver = new Role<>(Step.ACTORS, preferred, changed);
        packs = new Role<>(Step.ACTORS, preferred, changed);
        known = new Packs(packs);
        classifier = new Role<>(Step.STANCE, preferred, changed);
        detector = new Role<>(Step.CONTRADICTION, preferred, changed);
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
        return known.world();
    }

    @Override
    public void close() {
        known.close();
    }

    /** Each role is asked once: whoever answered may be gone the next time. */
    private Optional<Analysers> all() {
        Optional<Provider<TextAnalyser>> texts = text.active();
        Optional<Provider<StatementExtractor>> extractors = extractor.active();
        Optional<Provider<ActorResolver>> resolvers = resolver.active();
        Optional<Provider<StanceClassifier>> classifiers = classifier.active();
        Optional<Provider<ContradictionDetector>> detectors = detector.active();
        if (Stream.of(texts, extractors, resolvers, classifiers, detectors).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Analysers(
                texts.get(), extractors.get(), world(), resolvers.get(), classifiers.get(), detectors.get()));
    }
}
