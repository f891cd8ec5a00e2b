package org.volteface.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/** The analysers that are there, by role, and the choice among them. */
final class AnalyserRegistry {
    final Role<TextAnalyser> text = new Role<>();
    final Role<StatementExtractor> extractor = new Role<>();
    final Role<ActorResolver> resolver = new Role<>();
    final Role<KnowledgePack> packs = new Role<>();
    final Role<StanceClassifier> classifier = new Role<>();
    final Role<ContradictionDetector> detector = new Role<>();

    private final List<String> preferred;
    private final AtomicReference<@Nullable Indexed> indexed = new AtomicReference<>();

    /** The index of a set of packs: it is dear to make, and the set seldom changes. */
    private record Indexed(List<Provider<KnowledgePack>> packs, Analysers.World world) {}

    AnalyserRegistry(List<String> preferred) {
        this.preferred = List.copyOf(preferred);
    }

    /** The roles that nobody provides. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        note(missing, text, TextAnalyser.class);
        note(missing, extractor, StatementExtractor.class);
        note(missing, resolver, ActorResolver.class);
        note(missing, classifier, StanceClassifier.class);
        note(missing, detector, ContradictionDetector.class);
        return missing;
    }

    /**
     * One analyser for each role.
     *
     * @throws IllegalStateException if a role is missing
     */
    Analysers snapshot() {
        return new Analysers(
                one(text, TextAnalyser.class),
                one(extractor, StatementExtractor.class),
                world(),
                one(resolver, ActorResolver.class),
                one(classifier, StanceClassifier.class),
                one(detector, ContradictionDetector.class));
    }

    private Analysers.World world() {
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

    private <T> Provider<T> one(Role<T> role, Class<T> type) {
        return active(role).orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " is active"));
    }

    private <T> Optional<Provider<T>> active(Role<T> role) {
        return role.active(preferred);
    }

    private <T> void note(List<String> missing, Role<T> role, Class<T> type) {
        if (active(role).isEmpty()) {
            missing.add(type.getSimpleName());
        }
    }
}
