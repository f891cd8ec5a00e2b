package org.volteface.console.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.actor.MergePreview;

/**
 * What would change if one actor were told of as another.
 *
 * @param actor the one
 * @param other the other
 * @param moved how many statements of the one would be told as the other's
 * @param kept how many statements the other has
 * @param shared on what both have taken a side, that on which they differ first
 * @param findings the ids of the findings about the one, which would be about the other
 */
record MergePreviewResource(
        ActorReference actor, ActorReference other, long moved, long kept, List<Shared> shared, List<String> findings) {

    /**
     * What both have taken a side on.
     *
     * @param proposition its key
     * @param topic the words for it
     * @param sides in how many statements the one took which side
     * @param otherSides in how many the other did
     * @param opposed whether one took a side that the other opposed, so that findings may appear
     */
    record Shared(
            String proposition, String topic, Map<String, Long> sides, Map<String, Long> otherSides, boolean opposed) {
        static Shared of(MergePreview.Shared shared) {
            return new Shared(
                    shared.key(), shared.topic(), named(shared.sides()), named(shared.otherSides()), shared.opposed());
        }

        private static Map<String, Long> named(Map<StanceLabel, Long> sides) {
            Map<String, Long> named = new TreeMap<>();
            sides.forEach((side, count) -> named.put(Names.of(side), count));
            return named;
        }
    }

    static MergePreviewResource of(MergePreview preview) {
        return new MergePreviewResource(
                ActorReference.of(preview.actor()),
                ActorReference.of(preview.other()),
                preview.statements().moved(),
                preview.statements().kept(),
                preview.shared().stream().map(Shared::of).toList(),
                preview.findings().stream().map(Finding::id).toList());
    }
}
