package org.volteface.api.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Whose statement it is.
 *
 * @param holder the actor who is bound by it
 * @param spokenBy the actor who spoke, where that is another one
 * @param authority by what right {@code spokenBy} speaks for {@code holder}
 * @param subject the actor that the content itself is about, where it names one: the doer of what is said
 */
public record Holding(Actor holder, Optional<Actor> spokenBy, Authority authority, Optional<Actor> subject) {
    /** Refuses null. */
    public Holding {
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(spokenBy, "spokenBy");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(subject, "subject");
    }

    /** Words or deeds of {@code actor} in person. */
    public static Holding own(Actor actor) {
        return new Holding(actor, Optional.empty(), Authority.OWN, Optional.empty());
    }

    /** The actor whose mouth the words came from. */
    public Actor speaker() {
        return spokenBy.orElse(holder);
    }
}
