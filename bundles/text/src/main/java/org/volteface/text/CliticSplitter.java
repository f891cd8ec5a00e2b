package org.volteface.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The division of contractions into words, as the treebanks have them: "do" and "n't", "Iran" and "'s". */
final class CliticSplitter {
    private static final List<String> CLITICS = List.of("n't", "'s", "'ll", "'re", "'ve", "'d", "'m");

    private CliticSplitter() {}

    /** Where a token is to be cut, as offsets within it, in ascending order. The tag is the tagger's, joined by plus signs. */
    static List<Integer> cuts(String form, String tag) {
        String word = lower(form);
        List<Integer> cuts = new ArrayList<>();
        int end = word.length();
        for (int cut = cut(word, end, tag); cut > 0; cut = cut(word, cut, tag)) {
            cuts.add(cut);
        }
        Collections.reverse(cuts);
        return cuts;
    }

    /** The form in lower case, unit by unit, so that offsets stay: lowered as a whole, "\u0130" becomes two units. */
    private static String lower(String form) {
        StringBuilder lower = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            lower.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
        }
        return lower.toString();
    }

    private static int cut(String word, int end, String tag) {
        for (String clitic : CLITICS) {
            if (end > clitic.length() && word.startsWith(clitic, end - clitic.length())) {
                return end - clitic.length();
            }
        }
        if (end < word.length()) {
            return 0;
        }
        if (end > 2 && word.endsWith("s'")) {
            return end - 1;
        }
        return wholeWord(word, tag);
    }

    private static int wholeWord(String word, String tag) {
        boolean joined = tag.indexOf('+') > 0;
        return switch (word) {
            case "cannot" -> 3;
            case "gonna", "wanna", "gotta" -> joined ? 3 : 0;
            case "dont", "wont", "cant", "didnt", "doesnt", "isnt", "wasnt" -> joined ? word.length() - 2 : 0;
            default -> 0;
        };
    }
}
