package org.volteface.console.actor;

import java.util.List;
import java.util.Objects;
import org.volteface.api.actor.Join;

/**
 * Under what names an actor is known, and what people decided of it.
 *
 * @param names its names
 * @param joins what makes several actors this one
 * @param speakers who speaks for it
 * @param decisions what people decided, the latest first
 */
public record Identity(List<String> names, List<Join> joins, List<Speaker> speakers, List<DecisionLine> decisions) {
    /** Copies the lists. */
    public Identity {
        names = List.copyOf(names);
        joins = List.copyOf(joins);
        speakers = List.copyOf(speakers);
        decisions = List.copyOf(decisions);
    }

    /**
     * Who speaks for an actor.
     *
     * @param name the name
     * @param address the page
     * @param times in how many of the latest statements
     */
    public record Speaker(String name, String address, long times) {
        /** Refuses null. */
        public Speaker {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(address, "address");
        }
    }

    /**
     * A decision in a list.
     *
     * @param number its number
     * @param what what was decided
     * @param when when and by whom
     * @param why the reason; empty where none is given
     * @param standing whether it can be taken back
     */
    public record DecisionLine(long number, String what, String when, String why, boolean standing) {
        /** Refuses null. */
        public DecisionLine {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(when, "when");
            Objects.requireNonNull(why, "why");
        }
    }
}
