package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.List;

/** The names in the topics of two propositions: a pact with one party is not the pact with another. */
final class Named {
    private static final int STEM = 4;

    private Named() {}

    /** Whether both topics hold names and share none. */
    static boolean apart(String one, String other) {
        List<String> names = in(one);
        List<String> others = in(other);
        return !names.isEmpty()
                && !others.isEmpty()
                && names.stream().noneMatch(name -> others.stream().anyMatch(it -> alike(name, it)));
    }

    /** The words with a capital letter that no beginning explains. */
    private static List<String> in(String topic) {
        List<String> names = new ArrayList<>();
        String[] words = topic.split("[^\\p{L}\\p{N}]+");
        for (int i = 1; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0))) {
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
