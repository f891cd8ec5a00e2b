package org.volteface.console.actor;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Edtf;
import org.volteface.console.words.Holder;

/**
 * Under what names an actor is known, and what people decided of it.
 *
 * @param names its names
 * @param joins what makes several actors this one
 * @param roles which offices it held, or who held them, and who speaks for whom
 * @param decisions what people decided, the latest first
 */
public record Identity(List<String> names, List<Join> joins, Roles roles, List<DecisionLine> decisions) {
    /** Copies the lists. */
    public Identity {
        names = List.copyOf(names);
        joins = List.copyOf(joins);
        Objects.requireNonNull(roles, "roles");
        decisions = List.copyOf(decisions);
    }

    /**
     * What an actor is to others.
     *
     * @param offices the offices that it held, or who held it or an office of it
     * @param speakers who speaks for it
     * @param spokenFor for whom it speaks
     */
    public record Roles(List<Tenure> offices, List<Speaker> speakers, List<Speaker> spokenFor) {
        /** Copies the lists. */
        public Roles {
            offices = List.copyOf(offices);
            speakers = List.copyOf(speakers);
            spokenFor = List.copyOf(spokenFor);
        }
    }

    /**
     * Somebody who speaks for another, or the other.
     *
     * @param actor who it is
     * @param times in how many of the statements that were looked at
     * @param last when last, in words
     * @param address where that stands
     */
    public record Speaker(Actor actor, long times, String last, String address) {
        /** Refuses null. */
        public Speaker {
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(address, "address");
        }

        /** The name and the page. */
        public Holder who() {
            return Holder.of(actor);
        }
    }

    /**
     * A decision in a list.
     *
     * @param decision the decision
     * @param standing whether it can be taken back
     */
    public record DecisionLine(ActorDecision decision, boolean standing) {
        /** Refuses null. */
        public DecisionLine {
            Objects.requireNonNull(decision, "decision");
        }

        /** Its number. */
        public long number() {
            return decision.number();
        }

        /** What was decided. */
        public String what() {
            String what = DecisionWords.told(decision.request());
            return decision.undoes()
                    .map(number -> "Took decision " + number + " back: " + what)
                    .orElse(what);
        }

        /** When and by whom. */
        public String when() {
            String day = Edtf.day(decision.at().atOffset(ZoneOffset.UTC).toLocalDate())
                    .inWords();
            return day + ", " + decision.request().by();
        }

        /** The reason; empty where none is given. */
        public String why() {
            return decision.request().why();
        }
    }
}
