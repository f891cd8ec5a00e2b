package org.volteface.stance;

import java.util.List;
import org.volteface.api.text.Token;

/** The repair of denials before infinitives, which the parse may hang on the verb before: vowed never to sell the ground. */
final class DenialRepair {
    private DenialRepair() {}

    /** Hangs each such denial on its infinitive. */
    static void repair(List<Token> tokens, List<Integer> heads, List<String> relations) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int to = tokens.get(i + 1).lemma().equals("again") ? i + 2 : i + 1;
            boolean infinitive = to < tokens.size()
                    && (tokens.get(i).lemma().equals("never")
                            || tokens.get(i).lemma().equals("not"))
                    && tokens.get(to).form().equals("to")
                    && relations.get(to).equals("mark")
                    && heads.get(to) > to;
            if (infinitive) {
                heads.set(i, heads.get(to));
                relations.set(i, "advmod");
            }
        }
    }
}
