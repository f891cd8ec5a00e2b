package org.volteface.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;

/** Propositions that one common noun names: enough to compare them by where both sides are plain and the noun is not everybody's. */
final class Plain {
    private static final double PLAIN = 0.9;
    /** Things of which there are many at any time, so that the bare noun tells none of them: a deal, the talks. */
    private static final Set<String> COMMON = common();

    /** What a holder has but one of, so that the bare noun tells it. */
    private static final Set<String> SOLE = Set.of("re-election", "resignation", "abdication");

    private Plain() {}

    private static Set<String> common() {
        return DataFile.rows("common-things.txt").stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    /** Whether both sides are plain and about the one thing that one and the same noun names. */
    static boolean same(Candidate candidate) {
        List<String> terms = candidate.earlier().claim().proposition().terms();
        boolean equal = terms.equals(candidate.later().claim().proposition().terms());
        boolean sole = terms.size() == 1 && SOLE.contains(terms.get(0));
        return equal && (sole || plain(candidate.earlier()) && plain(candidate.later()));
    }

    /** Whether {@code term} is a noun for things of which there are many. */
    static boolean common(String term) {
        return COMMON.contains(term);
    }

    private static boolean plain(Statement statement) {
        Proposition proposition = statement.claim().proposition();
        return proposition.terms().size() == 1
                && !common(proposition.terms().get(0))
                && !named(proposition)
                && !Pointing.at(proposition)
                && statement.claim().stance().confidence() >= PLAIN;
    }

    /** Whether the term is a name, as far as its capital letter in the topic tells. */
    static boolean named(Proposition proposition) {
        String term = proposition.terms().get(0);
        for (String word : proposition.topic().split(" ")) {
            boolean it = word.toLowerCase(Locale.ROOT).startsWith(term);
            if (it && Character.isUpperCase(word.charAt(0))) {
                return true;
            }
        }
        return false;
    }
}
