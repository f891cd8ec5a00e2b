package org.volteface.reporting;

import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;

/** Passages and their sources as a reader cites them. */
final class Quote {
    private static final int LONGEST = 400;

    private Quote() {}

    /** The words in quotation marks. */
    static String of(Statement statement) {
        return "“" + words(statement) + "”";
    }

    /** The words on one line, cut at a space where they are many. */
    static String words(Statement statement) {
        return cut(statement.wording().text(), LONGEST);
    }

    /** Words on one line, cut at a space where they are many. */
    static String cut(String text, int longest) {
        String words = text.strip().replaceAll("\\s+", " ");
        if (words.length() <= longest) {
            return words;
        }
        int space = words.lastIndexOf(' ', longest);
        return words.substring(0, space < longest / 2 ? longest : space) + " …";
    }

    /** How the words came about and where they stand: quoted by Meridian Wire, 3 March 2025. */
    static String source(Cited cited) {
        Headline headline = cited.headline();
        String publisher = headline.origin().publisher();
        boolean sameDay =
                cited.statement().happened().text().equals(headline.published().toString());
        StringBuilder source = new StringBuilder(Words.attribution(cited.statement()));
        source.append(Words.speaker(cited.statement()));
        source.append("; ").append(publisher.isBlank() ? "unnamed source" : publisher);
        if (!sameDay) {
            source.append(", ").append(Edtf.day(headline.published()).inWords());
        }
        if (!headline.title().isBlank()) {
            source.append(", ‘").append(headline.title()).append("’");
        }
        return source.toString();
    }
}
