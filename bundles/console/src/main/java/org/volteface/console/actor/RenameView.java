package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Result;
import org.volteface.console.page.Frame;

/**
 * A new name before it is given, as its page shows it.
 *
 * @param frame what stands around it
 * @param actor whom it is for
 * @param bearers those who bear the name already that was tried
 * @param typed what was typed, so that it can be mended
 */
public record RenameView(Frame frame, Actor actor, List<Result> bearers, Typed typed) {
    /** Copies the list. */
    public RenameView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(actor, "actor");
        bearers = List.copyOf(bearers);
        Objects.requireNonNull(typed, "typed");
    }

    /**
     * What was typed.
     *
     * @param name the name
     * @param why the reason
     * @param refusal why it was not done; empty where nothing was tried
     */
    public record Typed(String name, String why, Optional<String> refusal) {
        /** Refuses null. */
        public Typed {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(refusal, "refusal");
        }
    }

    /** Whether somebody else has the name, and it can be given all the same. */
    public boolean asksWhetherMeant() {
        return typed.refusal().isPresent()
                && bearers.stream().anyMatch(result -> !result.id().equals(actor.id()));
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
