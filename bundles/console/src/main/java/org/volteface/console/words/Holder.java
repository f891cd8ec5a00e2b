package org.volteface.console.words;

import java.util.Objects;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.console.web.PathPart;

/**
 * Whose words something is, as a page names it.
 *
 * @param name the name; of what an article tells by itself that
 * @param address the page of the actor; empty where it is nobody in particular
 */
public record Holder(String name, String address) {
    private static final String ARTICLE = "the article itself";

    /** Refuses null. */
    public Holder {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    /** An actor. The narrator has no page: whoever writes an article and is not named is nobody in particular. */
    public static Holder of(Actor actor) {
        return actor.kind() == ActorKind.NARRATOR
                ? new Holder(ARTICLE, "")
                : new Holder(actor.name(), "/actors/" + PathPart.of(actor.id()));
    }

    /** Whether there is a page of it. */
    public boolean hasPage() {
        return !address.isEmpty();
    }
}
