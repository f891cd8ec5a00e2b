package org.volteface.stance;

import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** How a sentence sounds around a mention: the tone of its words, those of the nearest clause first. */
final class Surroundings {
    /** What other voices say, and so not of who lets them speak. */
    private static final Set<String> SAID = Set.of("ccomp", "parataxis");

    private final Clause clause;
    private final ToneLexicon tones;

    Surroundings(Clause clause, ToneLexicon tones) {
        this.clause = clause;
        this.tones = tones;
    }

    /** The tone of the smallest clause around {@code mention} that has one: above 0 good, below 0 ill, 0 where none has. */
    int tone(int mention) {
        int top = clauseAbove(mention);
        while (top >= 0) {
            int sum = sum(top, mention);
            if (sum != 0) {
                return sum;
            }
            int head = clause.head(top);
            top = head < 0 ? -1 : clauseAbove(head);
        }
        return 0;
    }

    private int clauseAbove(int token) {
        int top = token;
        while (clause.head(top) >= 0 && !clause.is(top, PartOfSpeech.VERB)) {
            top = clause.head(top);
        }
        return top;
    }

    private int sum(int top, int mention) {
        int sum = tones.of(clause, top).matter();
        for (int child : clause.children(top)) {
            sum += setsApart(child, mention) ? 0 : sum(child, mention);
        }
        return clause.negated(top) ? -sum : sum;
    }

    /** Whether what hangs on {@code token} is about somebody else: what is said, or what another name is called. */
    private boolean setsApart(int token, int mention) {
        boolean aside = SAID.contains(clause.plainRelation(token)) || clause.is(token, PartOfSpeech.PROPN);
        return aside && !isBelow(mention, token);
    }

    private boolean isBelow(int token, int ancestor) {
        int at = token;
        while (at >= 0 && at != ancestor) {
            at = clause.head(at);
        }
        return at == ancestor;
    }
}
