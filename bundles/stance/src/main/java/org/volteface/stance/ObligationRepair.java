package org.volteface.stance;

import java.util.List;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Token;

/** The repair of verbs of having to, which are no predicates of their own: wages have to rise, rents ought to fall. */
final class ObligationRepair {
    private static final Set<String> OBLIGING = Set.of("have", "need", "ought");
    private static final Set<String> DENYING = Set.of("not", "n't", "never");

    private final List<Token> tokens;
    private final List<Integer> heads;
    private final List<String> relations;

    ObligationRepair(List<Token> tokens, List<Integer> heads, List<String> relations) {
        this.tokens = tokens;
        this.heads = heads;
        this.relations = relations;
    }

    /** Makes a "must" of the word at {@code have} where it governs a bare infinitive and is not denied. */
    void repair(int have) {
        if (!OBLIGING.contains(tokens.get(have).lemma()) || !tokens.get(have).is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
            return;
        }
        int doing = infinitive(have);
        if (doing < 0 || isDenied(have)) {
            return;
        }
        heads.set(doing, heads.get(have));
        relations.set(doing, relations.get(have));
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == have && i != doing) {
                heads.set(i, doing);
            }
        }
        heads.set(have, doing);
        relations.set(have, "aux");
        Token token = tokens.get(have);
        tokens.set(have, new Token(token.span(), token.form(), PartOfSpeech.AUX, "must"));
    }

    /** The infinitive right behind the word and its "to"; -1 where there is none. */
    private int infinitive(int have) {
        if (have + 1 >= tokens.size() || !tokens.get(have + 1).form().equals("to")) {
            return -1;
        }
        int doing = heads.get(have + 1);
        return doing > have && heads.get(doing) == have && relations.get(doing).equals("xcomp") ? doing : -1;
    }

    private boolean isDenied(int have) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == have && DENYING.contains(tokens.get(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}
