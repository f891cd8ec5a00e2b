package org.volteface.sourcing.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;

/** Plain text, which is kept as it is to the last character: its offsets are those of the input. */
public final class PlainText {
    private static final Pattern FIRST_LINE =
            Pattern.compile("\\A\\s*?(\\S[^\\r\\n]*)(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\r\\n|\\r|\\n)\\s*\\S");
    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile("[.,:;…-][\"'”’)]*$");
    private static final int LONGEST_TITLE = 160;
    private static final int FEWEST_WORDS = 2;

    private PlainText() {}

    public static Article read(String text) {
        String title = title(text);
        int body = title.isEmpty() ? 0 : text.indexOf(title) + title.length();
        Optional<Dateline> dateline = Dateline.of(text, body);
        Origin origin = new Origin(dateline.map(Dateline::agency).orElse(""), Optional.empty());
        Optional<Published> published = dateline.map(Dateline::published);
        return new Article(title, text, origin, Particulars.of(published), false);
    }

    /** The first line, where it stands alone and reads like a headline; empty where it does not. */
    private static String title(String text) {
        Matcher first = FIRST_LINE.matcher(text);
        if (!first.find()) {
            return "";
        }
        String line = first.group(1).strip();
        boolean headline = line.length() <= LONGEST_TITLE
                && line.split("\\s+").length >= FEWEST_WORDS
                && !ENDS_LIKE_A_SENTENCE.matcher(line).find()
                && Dateline.of(line, 0).isEmpty();
        return headline ? line : "";
    }
}
