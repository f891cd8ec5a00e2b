package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Result;
import org.volteface.console.site.Frame;

/**
 * A new name before it is given, as its page shows it.
 *
 * @param frame what stands around it
 * @param actor whom it is for
 * @param bearers those who bear the name already that was tried
 */
public record RenameView(Frame frame, Actor actor, List<Result> bearers) {
    /** Copies the list. */
    public RenameView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(actor, "actor");
        bearers = List.copyOf(bearers);
    }

    /** The page of the actor. */
    public String address() {
        return ActorPages.address(actor.id());
    }

    /** The page of somebody else. */
    public String address(Result other) {
        return ActorPages.address(other.id());
    }
}
