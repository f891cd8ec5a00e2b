package org.volteface.extraction;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/** The attribution of a whole sentence to somebody who is not named, before, within or behind what he tells: two people close to her said. */
final class UnnamedSource {
    private static final List<List<String>> ROWS = DataFile.rows("unnamed.tsv");
    private static final String NAMELESS =
            "(?:(?:" + any("count") + ") (?:[^ ,]+ ){0,4}?(?:" + any("person") + ")|" + any("alone")
                    + "|(?:those|people|persons|anyone|somebody|someone|one|two|three|men|women) (?:[^ ,]+ ){0,3}?(?:"
                    + any("near")
                    + ")|(?:one|two|three|some|several|many|most) of (?:them|those|us))";
    /** A further phrase of the source: in her party, who asked not to be named. */
    private static final String MORE = "(?: [^ ,.;:]+){0,14}?";

    private static final String SAYING = "(?:" + any("saying") + ")";
    private static final Pattern BEHIND =
            Pattern.compile("[,–—-] (?:as |as was told by |so )?(?:" + NAMELESS + MORE + "(?: , who [^,]+ ,)? " + SAYING
                    + "|" + SAYING + " " + NAMELESS + "|" + any("talk") + MORE + " (?:has it|goes|went|had it)) ");
    private static final Pattern ACCORDING = Pattern.compile(
            " (?:according to|as (?:told|reported|recounted|described|confirmed) by|in the (?:words|account|telling) of) "
                    + NAMELESS + " ");
    private static final Pattern BEFORE = Pattern.compile(
            "^ (?:" + NAMELESS + MORE + " " + SAYING + "|" + any("talk") + MORE + " has it) (?:that )?");
    private static final Pattern MEDIA = Pattern.compile(
            "[,–—-] (?:\\w+ ){0,2}(?:media|outlets|newspapers|papers|websites|tabloids|news sites|bloggers|reports|rumou?rs) (?:have |had )?(?:reported|report|said|say|claimed|claim|suggest|suggested) ");
    private static final Pattern TURN = Pattern.compile("[,;] (?:but|while|whereas|although|though|yet) ");

    private UnnamedSource() {}

    private static String any(String wanted) {
        return String.join(
                "|",
                ROWS.stream()
                        .filter(row -> row.get(0).equals(wanted))
                        .map(row -> row.get(1))
                        .toList());
    }

    /** Whether what the sentence tells is known from such a source alone. */
    static boolean vouches(Tree tree) {
        String words = outsideQuotes(tree);
        if (BEFORE.matcher(words).find() || ACCORDING.matcher(words).find()) {
            return !TURN.matcher(words).find();
        }
        return behind(BEHIND.matcher(words), words) || behind(MEDIA.matcher(words), words);
    }

    private static boolean behind(Matcher match, String words) {
        return match.find() && !TURN.matcher(words.substring(0, match.end())).find();
    }

    /** The words between blanks, without those between quotation marks. */
    private static String outsideQuotes(Tree tree) {
        StringBuilder words = new StringBuilder(" ");
        boolean quoted = false;
        for (int i = 0; i < tree.size(); i++) {
            boolean mark = tree.is(i, PartOfSpeech.PUNCT) && isMark(tree.form(i));
            quoted ^= mark;
            if (!quoted && !mark) {
                words.append(tree.form(i)).append(' ');
            }
        }
        return words.toString();
    }

    private static boolean isMark(String form) {
        return form.equals("\"") || form.equals("“") || form.equals("”") || form.equals("``") || form.equals("''");
    }
}
