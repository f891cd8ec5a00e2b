package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Proposition;

/** The names in the topics of two propositions: a pact with one party is not the pact with another. */
final class Named {
    private static final int STEM = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day");

    private Named() {}

    /** Whether both topics hold names of parties and share none. */
    static boolean apart(Proposition one, Proposition other) {
        return any(one) && any(other) && !shared(one, other);
    }

    /** Whether the topic holds the name of a party. */
    static boolean any(Proposition proposition) {
        return !in(proposition).isEmpty();
    }

    /** Whether both topics hold the name of one party. */
    static boolean shared(Proposition one, Proposition other) {
        List<String> others = in(other);
        return in(one).stream().anyMatch(name -> others.stream().anyMatch(it -> alike(name, it)));
    }

    /** The words with a capital letter that no beginning explains, but for those that tell when and where. */
    private static List<String> in(Proposition proposition) {
        Set<String> place = Stems.of(proposition.scope().facets().getOrDefault(Facet.PLACE, ""));
        List<String> names = new ArrayList<>();
        String[] words = BETWEEN.split(proposition.topic());
        for (int i = 1; i < words.length; i++) {
            boolean name = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            if (name && !CALENDAR.matcher(words[i]).matches() && !place.containsAll(Stems.of(words[i]))) {
                names.add(words[i]);
            }
        }
        return names;
    }

    /** Whether both may be the name of one party: Spain and Spaniards do not show it, Iran and Iranian do. */
    private static boolean alike(String one, String other) {
        int length = Math.min(Math.min(one.length(), other.length()), STEM);
        return one.regionMatches(true, 0, other, 0, length);
    }
}
