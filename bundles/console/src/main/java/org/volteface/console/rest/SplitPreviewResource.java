package org.volteface.console.rest;

import java.util.List;
import org.volteface.api.contradiction.Finding;
import org.volteface.console.actor.SplitPreview;

/**
 * What would change if two actors were one no longer.
 *
 * @param actor the one that others are told of as
 * @param other the one that would be somebody else
 * @param names the names of all that would go with the other one
 * @param statements how many statements would go, at least
 * @param exact whether it would be no more than that
 * @param findings the ids of the findings that rest on statements of both, and would be judged again
 */
record SplitPreviewResource(
        ActorReference actor,
        ActorReference other,
        List<String> names,
        long statements,
        boolean exact,
        List<String> findings) {

    static SplitPreviewResource of(SplitPreview preview) {
        return new SplitPreviewResource(
                ActorReference.of(preview.actor()),
                ActorReference.of(preview.other()),
                preview.members(),
                preview.statements().least(),
                preview.statements().exact(),
                preview.findings().stream().map(Finding::id).toList());
    }
}
