package org.volteface.core;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.operation.Step;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** The analysers and sources that are there, by role, and the choice among them. */
final class AnalyserRegistry {
    final Role<DocumentSource> sources;
    final Role<TextAnalyser> text;
    final Role<StatementExtractor> extractor;
    final Role<ActorResolver> resolver;
    final Role<KnowledgePack> packs;
    final Role<StanceClassifier> classifier;
    final Role<ContradictionDetector> detector;

    private final Signal changed = new Signal();
    private final AtomicReference<@Nullable Indexed> indexed = new AtomicReference<>();

    /** The index of a set of packs: it is dear to make, and the set seldom changes. */
    private record Indexed(List<Provider<KnowledgePack>> packs, Analysers.World world) {}

    AnalyserRegistry(List<String> preferred) {
        sources = new Role<>(Step.SOURCING, preferred, changed);
        text = new Role<>(Step.TEXT, preferred, changed);
        extractor = new Role<>(Step.EXTRACTION, preferred, changed);
        resolver = new Role<>(Step.ACTORS, preferred, changed);
        packs = new Role<>(Step.ACTORS, preferred, changed);
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
        return missing().isEmpty() ? Optional.of(snapshot().makersOfStatements()) : Optional.empty();
    }

    /**
     * One analyser for each role.
     *
     * @throws IllegalStateException if a role is missing
     */
    Analysers snapshot() {
        return new Analysers(one(text), one(extractor), world(), one(resolver), one(classifier), one(detector));
    }

    /** What the packs know that are there now. */
    Analysers.World world() {
        List<Provider<KnowledgePack>> now = packs.all();
        Indexed last = indexed.get();
        if (last == null || !last.packs().equals(now)) {
            Knowledge knowledge =
                    new Knowledge(now.stream().map(Provider::service).toList());
            List<String> names = now.stream().map(Provider::name).distinct().toList();
            last = new Indexed(now, new Analysers.World(knowledge, names));
            indexed.set(last);
        }
        return last.world();
    }

    private static <T> Provider<T> one(Role<T> role) {
        return role.active()
                .orElseThrow(() -> new IllegalStateException("no " + role.step().role() + " is active"));
    }
}
