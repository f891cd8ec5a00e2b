package org.volteface.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The abbreviations that decide whether a full stop ends a sentence. */
final class Abbreviations {
    private final Map<String, Set<String>> groups = WordFile.groups("abbreviations.txt");
    private final Set<String> starters = WordFile.words("starters.txt");

    /** What a full stop after a word says about the sentence. */
    enum Stop {
        /** It ends here. */
        END,
        /** It goes on. */
        NONE,
        /** It ends here if a word follows that likely begins a sentence. */
        EITHER,
        /** It ends here unless a number follows. */
        UNLESS_NUMBER
    }

    /** Judges a full stop by the word before it, given without the stop. */
    Stop after(String word) {
        if (word.isEmpty()) {
            return Stop.END;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        if (is("inner", lower) || (capital && is("title", lower))) {
            return Stop.NONE;
        }
        if (is("number", lower) || (capital && is("month", lower))) {
            return Stop.UNLESS_NUMBER;
        }
        if (is("either", lower) || (capital && is("state", lower)) || isInitials(word)) {
            return Stop.EITHER;
        }
        return Stop.END;
    }

    /** Whether the word, written with its full stop, keeps it as part of the word. */
    boolean keepsStop(String word) {
        return after(word) != Stop.END;
    }

    /** Whether a capitalised word more likely begins a sentence than goes on with one. */
    boolean starts(String word) {
        return starters.contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean is(String group, String lower) {
        Set<String> members = groups.get(group);
        return members != null && members.contains(lower);
    }

    /** One capital, or single letters parted by full stops: "J", "J.R", "U.S". */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
    }
}
