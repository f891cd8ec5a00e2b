package org.volteface.console.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.volteface.api.model.ActorKind;
import org.volteface.console.words.Words;

/**
 * Whom a page of an actor is about.
 *
 * @param id the actor's id
 * @param name its name
 * @param kind what it is
 * @param tally how many statements and findings it has
 * @param summary what is to be said of it in one breath
 */
public record ActorHead(String id, String name, ActorKind kind, List<Figure> tally, String summary) {
    /** Copies the list. */
    public ActorHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        tally = List.copyOf(tally);
        Objects.requireNonNull(summary, "summary");
    }

    /** What sort of actor it is, as a sentence begins. */
    public String kindWords() {
        return kind == ActorKind.ORGANISATION
                ? "Organisation"
                : Words.capital(kind.name().toLowerCase(Locale.ROOT));
    }

    /** A number and what it counts. */
    public record Figure(long number, String noun, String address) {
        /** The number as it is read. */
        public String words() {
            return String.format(Locale.ENGLISH, "%,d", number);
        }
    }
}
