package org.volteface.contradiction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;

/**
 * What a statement hangs on.
 *
 * @param words its words
 * @param exception whether the statement holds unless it comes about
 * @param threshold the figure to be passed, where there is one
 * @param below whether the figure is to be fallen below, rather than reached or exceeded
 * @param times how many times in a row
 */
record Condition(String words, boolean exception, Optional<Measure> threshold, boolean below, int times) {
    private static final Pattern ALWAYS = Pattern.compile(
            "\\b(?:any circumstances?|any conditions?|no matter|whatever|regardless|even if|come what may)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPTION =
            Pattern.compile("^\\W*(?:unless|except|barring|failing)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BELOW = Pattern.compile(
            "\\b(?:below|beneath|under|less than|lower than|fewer than|at most|no more than)\\W+(?:\\p{L}+\\W+)?$");
    private static final Pattern ABOVE = Pattern.compile(
            "\\b(?:above|over|more than|higher than|greater than|exceed\\w*|at least|reach\\w*|pass(?:es|ed)?|tops?)\\W+(?:\\p{L}+\\W+)?$");
    private static final Pattern IN_A_ROW = Pattern.compile(
            "\\b(?<n>two|three|four|five|six|\\d)\\s+(?:consecutive|successive|straight|\\p{L}+\\s+(?:in a row|running|in succession))\\b");

    /** Whether {@code statement} hangs on anything. */
    static boolean binds(Statement statement) {
        Optional<String> words = statement.claim().stance().condition();
        if (words.isPresent() && ALWAYS.matcher(words.get()).find()) {
            return false;
        }
        return words.isPresent() || statement.claim().stance().modality() == Modality.CONDITIONAL;
    }

    /** The condition of {@code statement}, which has one. */
    static Condition of(Statement statement) {
        String words = statement.claim().stance().condition().orElse("");
        boolean exception = EXCEPTION.matcher(words).find();
        String lower = words.toLowerCase(Locale.ROOT);
        for (Measure measure : Measure.in(words)) {
            String before = lower.substring(0, measure.start());
            boolean below = BELOW.matcher(before).find();
            if (below || ABOVE.matcher(before).find()) {
                return new Condition(words, exception, Optional.of(measure), below, times(lower));
            }
        }
        return new Condition(words, exception, Optional.empty(), false, times(lower));
    }

    /** Whether {@code value} is on the due side of the threshold. */
    boolean metBy(double value) {
        double limit = threshold.orElseThrow().value();
        return below ? value < limit : value >= limit;
    }

    private static int times(String words) {
        Matcher row = IN_A_ROW.matcher(words);
        if (!row.find()) {
            return 1;
        }
        return Measure.in(row.group("n") + " times").stream()
                .map(measure -> (int) measure.value())
                .findFirst()
                .orElse(1);
    }
}
