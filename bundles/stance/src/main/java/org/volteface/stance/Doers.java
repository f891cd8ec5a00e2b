package org.volteface.stance;

import java.util.Set;

/** The nouns for those who do things, as against things that are done. */
final class Doers {
    private static final Set<String> NOUNS = WordSet.load("doers.tsv");

    private Doers() {}

    /** Whether the noun names somebody who can act. */
    static boolean isDoer(String lemma) {
        return NOUNS.contains(lemma);
    }
}
