package org.volteface.stance;

import java.util.Set;
import java.util.stream.Collectors;

/** Words of politeness, by which nobody takes a side: "I appreciate your kind invitation" does not accept it. */
final class Courtesies {
    private static final Set<String> THANKING = words("thanking");
    private static final Set<String> POLITENESS = words("politeness");

    private static final Set<String> YOURS = Set.of("you", "your", "yours");

    private Courtesies() {}

    private static Set<String> words(String kind) {
        return DataFile.rows("courtesies.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Set.of(row[1].split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether {@code predicate} only thanks for {@code thing}: what is polite in itself, or whatever is "yours". */
    static boolean thanks(Clause clause, int predicate, int thing) {
        return THANKING.contains(clause.lemma(predicate))
                && (POLITENESS.contains(clause.lemma(thing))
                        || clause.children(thing, "nmod:poss").stream()
                                .anyMatch(owner -> YOURS.contains(clause.lemma(owner))));
    }
}
