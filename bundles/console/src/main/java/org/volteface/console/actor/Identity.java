package org.volteface.console.actor;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Edtf;

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
     * @param actor who
     * @param times in how many of the latest statements
     */
    public record Speaker(Actor actor, long times) {
        /** Refuses null. */
        public Speaker {
            Objects.requireNonNull(actor, "actor");
        }

        /** Its name. */
        public String name() {
            return actor.name();
        }

        /** Its page. */
        public String address() {
            return ActorPages.address(actor.id());
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
