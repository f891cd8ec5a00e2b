package org.volteface.core;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.Knowledge;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;

/**
 * One analyser for each step, taken together so that a document is analysed by one set from beginning to end.
 *
 * @param text the text analyser
 * @param extractor the extractor
 * @param world what the resolver draws on
 * @param resolver the resolver
 * @param classifier the stance classifier
 * @param detector the detector
 */
record Analysers(
        Provider<TextAnalyser> text,
        Provider<StatementExtractor> extractor,
        World world,
        Provider<ActorResolver> resolver,
        Provider<StanceClassifier> classifier,
        Provider<ContradictionDetector> detector) {
    /**
     * The knowledge packs, as one.
     *
     * @param knowledge what they know
     * @param names their bundles
     */
    record World(Knowledge knowledge, List<String> names) {
        World {
            names = List.copyOf(names);
        }
    }

    /** The analysers that make a statement, in the order of the steps. */
    List<String> makersOfStatements() {
        List<String> makers = new ArrayList<>(List.of(text.name(), extractor.name(), resolver.name()));
        makers.addAll(world.names());
        makers.add(classifier.name());
        return makers.stream().distinct().toList();
    }
}
