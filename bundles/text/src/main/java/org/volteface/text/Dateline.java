package org.volteface.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place (and agency, and day) that a news report opens with: "PORT ALMA, March 3 (Agency) - ". */
final class Dateline {
    private static final int LONGEST = 80;

    private static final String DASH = "\\s*(?:[\u2014\u2013\u2015]|--?|\u2212)\\s+";
    private static final String UPPER_PLACE = "\\p{Lu}[\\p{Lu}.'\u2019\\- ]{2,}";
    private static final String PLACE = "\\p{Lu}[\\p{L}.'\u2019\\-]*(?: \\p{Lu}[\\p{L}.'\u2019\\-]*){0,3}";
    private static final String MORE = "(?:, [\\p{L}\\d. ]{2,25}){0,2}";
    private static final String AGENCY = " ?\\([\\p{L}\\d /.&]{2,30}\\)";

    private static final Pattern DATELINE = Pattern.compile("(?:" + UPPER_PLACE + MORE + "(?:" + AGENCY + ")?" + "|"
            + PLACE + MORE + AGENCY + "|" + PLACE + ", \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?" + ")" + DASH);

    private Dateline() {}

    /** Where the text goes on after its dateline; 0 when it has none. */
    static int end(String paragraph) {
        String head = paragraph.substring(0, Math.min(LONGEST, paragraph.length()));
        Matcher matcher = DATELINE.matcher(head);
        return matcher.lookingAt() && matcher.end() < paragraph.length() ? matcher.end() : 0;
    }
}
