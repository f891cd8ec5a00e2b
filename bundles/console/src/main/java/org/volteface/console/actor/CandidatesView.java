package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Result;
import org.volteface.console.page.Frame;

/**
 * The actors that one may be merged with.
 *
 * @param frame what stands around it
 * @param actor the one
 * @param words what was looked for
 * @param candidates the others
 */
public record CandidatesView(Frame frame, Actor actor, String words, List<Result> candidates) {
    /** Copies the list. */
    public CandidatesView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(words, "words");
        candidates = List.copyOf(candidates);
    }

    /** The page of the actor. */
    public String address() {
        return ActorPages.address(actor.id());
    }

    /** The preview of a merge with another one. */
    public String preview(Result other) {
        return address() + "/merge?with="
                + java.net.URLEncoder.encode(other.id(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
