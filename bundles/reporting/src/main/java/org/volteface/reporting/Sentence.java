package org.volteface.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Surroundings;
import org.volteface.api.report.Cited;

/**
 * The sentence around the words of a statement, by which a reader can check what they mean.
 *
 * @param before what stands before them; an opening quotation mark where nothing is known and they are the speaker's own
 * @param after what stands after them
 */
record Sentence(String before, String after) {
    /** Where a sentence ends, quotation marks and brackets that close it among it. */
    private static final Pattern END = Pattern.compile("[.!?…][”\"’)\\]]*(?=\\s|$)|\\n\\s*\\n");

    /** Where a sentence begins after another. */
    private static final Pattern BEGINNING = Pattern.compile("[.!?…][”\"’)\\]]*\\s+|\\n\\s*\\n\\s*");

    static Sentence of(Cited cited) {
        if (cited.around().equals(Surroundings.UNKNOWN)) {
            boolean own = cited.statement().wording().attribution().kind() == AttributionKind.DIRECT;
            return own ? new Sentence("“", "”") : new Sentence("", "");
        }
        return new Sentence(
                beginning(cited.around().before()),
                end(cited.statement().wording().text(), cited.around().after()));
    }

    private static String beginning(String before) {
        Matcher matcher = BEGINNING.matcher(before);
        int from = 0;
        boolean found = false;
        while (matcher.find()) {
            from = matcher.end();
            found = true;
        }
        String part = oneLine(before.substring(from));
        boolean cut = !found && before.length() >= Surroundings.SHOWN;
        return cut ? "… " + part.substring(part.indexOf(' ') + 1) : part;
    }

    /** The rest of the sentence; none but what closes it where the words are whole. */
    private static String end(String words, String after) {
        boolean whole = END.matcher(words.strip())
                .results()
                .anyMatch(end -> end.end() == words.strip().length());
        if (whole) {
            Matcher closing = Pattern.compile("^[”\"’)\\]]+").matcher(after);
            return closing.find() ? closing.group() : "";
        }
        Matcher matcher = END.matcher(after);
        if (matcher.find()) {
            return oneLine(after.substring(0, matcher.end()));
        }
        String part = oneLine(after);
        boolean cut = after.length() >= Surroundings.SHOWN;
        return cut ? part.substring(0, Math.max(0, part.lastIndexOf(' '))) + " …" : part;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
