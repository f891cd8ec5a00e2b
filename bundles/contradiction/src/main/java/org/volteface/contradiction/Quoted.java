package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/** Statements as they are named in a sentence for a person. */
final class Quoted {
    private static final int LONGEST = 140;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LOOSE_STOP = Pattern.compile("[\\s,;:]+$");
    private static final Pattern THAT = Pattern.compile(
            "^that (?!(?:is|was|are|were|will|would|has|had|have|can|could|may|might|must|should|shall|do|does|did)\\b)(?=\\S+ \\S)");
    private static final Pattern LEADING = Pattern.compile(
            "\\b(?:The|An?|This|That|These|Those|Any|No|All|Every|Its|Their|His|Her|Our|Your|My|Such)\\b(?= )");
    private static final Pattern LOOSE_END =
            Pattern.compile("(?: (?:and|or|but|with|of|to|by|for|from|in|on|at|as|,))+$");

    private Quoted() {}

    /** The statement's own words between quotation marks, cut at a word where they are long. */
    static String words(Statement statement) {
        return words(statement.wording().text());
    }

    /** The words between quotation marks, cut at a word where they are long; marks within are single ones, and paired. */
    static String words(String words) {
        String text = new InnerMarks(SPACE.matcher(words.strip()).replaceAll(" ")).single();
        text = LOOSE_STOP.matcher(text).replaceFirst("");
        text = THAT.matcher(text).replaceFirst("");
        if (text.length() > LONGEST) {
            int cut = text.lastIndexOf(' ', LONGEST);
            text = text.substring(0, cut > 0 ? cut : LONGEST) + " …";
        }
        return "“" + text + "”";
    }

    /** What a topic is called in the middle of a sentence. */
    static String topic(String topic) {
        String lower = LEADING.matcher(topic).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
        return LOOSE_END.matcher(lower.strip()).replaceFirst("");
    }

    /** The day in words. */
    static String date(LocalDate day) {
        return Edtf.day(day).inWords();
    }

    /** The date that orders the statement, in words. */
    static String date(Statement statement) {
        return statement.happened().inWords();
    }
}
