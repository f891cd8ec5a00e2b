package org.volteface.contradiction;

import java.time.LocalDate;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;

/** Statements as they are named in a sentence for a person. */
final class Quoted {
    private static final int LONGEST = 140;

    private Quoted() {}

    /** The statement's own words between quotation marks, cut at a word where they are long. */
    static String words(Statement statement) {
        return words(statement.wording().text());
    }

    /** The words between quotation marks, cut at a word where they are long. */
    static String words(String words) {
        String text = words.strip().replaceAll("\\s+", " ");
        text = text.replaceAll("^[\"“”'‘’]+|[\"“”'‘’,;:]+$", "");
        if (text.length() > LONGEST) {
            int cut = text.lastIndexOf(' ', LONGEST);
            text = text.substring(0, cut > 0 ? cut : LONGEST) + " …";
        }
        return "“" + text + "”";
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
