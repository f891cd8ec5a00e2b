package org.volteface.stance;

import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Token;

/**
 * The repair of what something is said to be, which the parse may take for a relative clause of the thing or for a part of what is
 * done: the charge is a price worth paying, feeding them was a duty.
 */
final class CopulaRepair {
    private static final Set<String> RELATIVES = Set.of("that", "which", "who", "whose", "whom");
    private static final Set<String> PARTS = Set.of("obl", "obj", "nmod", "obl:unmarked");

    private final List<Token> tokens;
    private final List<Integer> heads;
    private final List<String> relations;

    CopulaRepair(List<Token> tokens, List<Integer> heads, List<String> relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Puts what the copula at {@code be} belongs to over what it is said of. */
    void repair(int be) {
        int said = heads.get(be);
        if (!relations.get(be).equals("cop") || said < be || said < 0) {
            return;
        }
        int thing = heads.get(said);
        if (thing < 0 || thing >= be || !isPlain(thing, be)) {
            return;
        }
        boolean noun =
                relations.get(said).startsWith("acl") && tokens.get(thing).is(PartOfSpeech.NOUN);
        boolean doing = PARTS.contains(relations.get(said))
                && tokens.get(thing).form().endsWith("ing")
                && tokens.get(thing).is(PartOfSpeech.VERB);
        if (noun || doing) {
            turn(thing, said, doing ? "csubj" : "nsubj");
        }
    }

    private void turn(int thing, int said, String relation) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == said && relations.get(i).equals("nsubj") && i > thing) {
                relations.set(i, "dep");
            }
        }
        heads.set(said, heads.get(thing));
        relations.set(said, relations.get(thing));
        heads.set(thing, said);
        relations.set(thing, relation);
    }

    /** Whether nothing between the two opens a clause. */
    private boolean isPlain(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Token token = tokens.get(i);
            if (RELATIVES.contains(token.lemma()) || token.is(PartOfSpeech.PUNCT)) {
                return false;
            }
        }
        return true;
    }
}
