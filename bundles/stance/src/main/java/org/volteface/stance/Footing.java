package org.volteface.stance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/**
 * What a side rests on: a judgement of a thing, or somebody who takes it.
 *
 * @param clause where the side was read
 * @param root the word that the clause hangs on
 * @param side what was read
 */
record Footing(Clause clause, int root, Side side) {
    private static final Set<String> OWNED = Set.of("ours", "theirs", "yours", "mine", "hers");

    /** Whether the words judge what they tell of, and that is a thing: "the fee has been a mistake". */
    boolean isJudgement() {
        if (!isPlain()) {
            return false;
        }
        int thing = side.thing().orElseThrow();
        boolean subject = clause.relation(thing).equals("nsubj")
                && clause.head(thing) == root
                && clause.is(thing, PartOfSpeech.NOUN)
                && !Doers.isDoer(clause.lemma(thing));
        return subject || clause.child(root, "csubj").isPresent();
    }

    /** Whether the words tell of somebody that takes a side: "the league has come out for the act". */
    boolean isStand() {
        return isPlain()
                && clause.children(root, "nsubj").stream()
                        .anyMatch(doer -> clause.is(doer, PartOfSpeech.PROPN) || Doers.isDoer(clause.lemma(doer)));
    }

    private boolean isPlain() {
        return side.firm()
                && !side.litotes()
                && side.label() != StanceLabel.NONE
                && side.thing().isPresent();
    }

    /** Whether the subject is what is judged: told of a deed that is no side its doer takes, "the party lost its way". */
    static boolean judgesSubject(Optional<Clause> clause, Side side) {
        return side.firm()
                && side.thing().isPresent()
                && clause.filter(it -> it.relation(side.thing().getAsInt()).equals("nsubj"))
                        .isPresent();
    }

    /** Whether the thing is left to what was said before, and whose it is as well: "we will uphold ours". */
    static boolean isOnOurs(Clause clause, Side side) {
        return side.thing().isPresent()
                && OWNED.contains(clause.token(side.thing().getAsInt()).form().toLowerCase(Locale.ROOT));
    }
}
