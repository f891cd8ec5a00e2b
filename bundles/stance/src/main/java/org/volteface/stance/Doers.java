package org.volteface.stance;

import java.util.HashSet;
import java.util.Set;

/** The nouns for those who do things, as against things that are done. */
final class Doers {
    private static final Set<String> NOUNS = new HashSet<>();

    static {
        DataFile.rows("doers.tsv").forEach(row -> NOUNS.addAll(Set.of(row[0].split(" "))));
    }

    private Doers() {}

    /** Whether the noun names somebody who can act. */
    static boolean isDoer(String lemma) {
        return NOUNS.contains(lemma);
    }
}
