package org.volteface.stance;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.PartOfSpeech;

/**
 * How far the words bear out a side that was read from them.
 *
 * @param lexicon the predicates that take sides
 * @param clause where the side was read
 * @param kind what the statement does
 */
record Sureness(PredicateLexicon lexicon, Clause clause, StatementKind kind) {
    /** The confidence of a side that may be none. */
    static final double BY_UNKNOWN = 0.6;

    private static final double BY_PREDICATE = 0.9;
    private static final double BY_DEED = 0.8;
    private static final Set<String> FUTURE = Set.of("will", "shall");
    private static final Set<Predicate.Type> SAYING_NOTHING =
            EnumSet.of(Predicate.Type.LIGHT, Predicate.Type.EVALUATION);

    /**
     * How sure the side is: a position that only a verb of no known meaning gives may be none, and what befalls a thing is nobody's
     * doing.
     */
    double of(Side taken) {
        if (taken.firm() || isAsked()) {
            return BY_PREDICATE;
        }
        if (!tells() || taken.deed().isEmpty()) {
            return BY_DEED;
        }
        int deed = taken.deed().getAsInt();
        boolean known = kind == StatementKind.ACT || isKnown(deed) || isBroughtBack(deed);
        return (known && !isSubject(taken.thing())) || isRuledOut(taken.thing(), deed) ? BY_DEED : BY_UNKNOWN;
    }

    /** "The mill must be closed": what is to be is as firm as a side can be. */
    private boolean isAsked() {
        return kind == StatementKind.POSITION
                && clause.root()
                        .filter(root -> clause.isAsked(root)
                                && lexicon.find(clause, root)
                                        .filter(found -> found.type() == Predicate.Type.OPERATION)
                                        .isPresent())
                        .isPresent();
    }

    /** "Sales have gone their way": a verb of no known meaning tells what a thing does, and takes no side unless it is to be so. */
    boolean befalls(Side taken) {
        return tells()
                && !taken.firm()
                && taken.deed().isPresent()
                && isSubject(taken.thing())
                && !isKnown(taken.deed().getAsInt())
                && !isRuledOut(taken.thing(), taken.deed().getAsInt())
                && !clause.isAsked(taken.deed().getAsInt());
    }

    /** Whether the side of a position rests on a verb that no list knows: "we bargain for ourselves". */
    boolean isUnknown(Side taken) {
        return kind == StatementKind.POSITION
                && !taken.firm()
                && taken.deed().isPresent()
                && lexicon.find(clause, taken.deed().getAsInt()).isEmpty();
    }

    private boolean tells() {
        return kind == StatementKind.POSITION || kind == StatementKind.ACT;
    }

    private boolean isKnown(int deed) {
        return lexicon.find(clause, deed)
                .filter(predicate -> !SAYING_NOTHING.contains(predicate.type()))
                .isPresent();
    }

    /** "The flag will be flown again": whatever is done to it again comes back. */
    private boolean isBroughtBack(int deed) {
        return !clause.children(deed, "nsubj:pass").isEmpty()
                && clause.children(deed, "advmod").stream()
                        .anyMatch(adverb -> clause.lemma(adverb).equals("again"));
    }

    /** "No mast of any kind will stand here": that there will be none is a side, whatever it would do. */
    private boolean isRuledOut(OptionalInt thing, int deed) {
        return isSubject(thing)
                && clause.negativeNominal(thing.getAsInt())
                && !Doers.isDoer(clause.lemma(thing.getAsInt()))
                && clause.is(thing.getAsInt(), PartOfSpeech.NOUN)
                && clause.children(deed, "aux").stream().anyMatch(aux -> FUTURE.contains(clause.lemma(aux)));
    }

    private boolean isSubject(OptionalInt thing) {
        return thing.isPresent() && clause.relation(thing.getAsInt()).equals("nsubj");
    }
}
