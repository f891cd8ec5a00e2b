package org.volteface.contradiction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.Statement;

/** How much of what was promised was done, where the words give figures for it: 300 of the 500, only 300 where 500 were due. */
final class Share {
    private static final Pattern OF = Pattern.compile(
            "(\\d[\\d,.]*) (?:[\\p{L}-]+ )?(?:out )?of (?:the |its |their |our |his |her )?(?:promised |planned )?(\\d[\\d,.]*)");
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:only|just|merely|barely|a mere|no more than|not more than|fewer than|a total of|in all|altogether)\\W+$",
            Pattern.CASE_INSENSITIVE);
    private static final double SUBSTANTIAL = 0.5;

    private Share() {}

    /** The part that {@code later} says was done, below 1; empty where it gives none. */
    static Optional<Double> of(Statement promise, Statement later) {
        String told = later.wording().text();
        Matcher match = OF.matcher(told);
        Optional<Double> share =
                match.find() ? Optional.of(number(match.group(1)) / number(match.group(2))) : Optional.empty();
        return share.or(() -> onlySoMany(promise.wording().text(), told)).filter(part -> part < 1);
    }

    /** Whether so little was done that it is no half-way keeping. */
    static boolean slight(Statement promise, Statement later) {
        return of(promise, later).filter(part -> part < SUBSTANTIAL).isPresent();
    }

    /** A smaller figure than was promised, which is said to be all there is: one year's or one part's figure is not. */
    private static Optional<Double> onlySoMany(String promised, String told) {
        return Measure.in(told).stream()
                .filter(done -> ONLY.matcher(told.substring(0, done.start())).find())
                .flatMap(done ->
                        Measure.in(promised).stream().filter(done::comparable).map(due -> done.value() / due.value()))
                .findFirst();
    }

    private static double number(String digits) {
        String figures = digits.replace(",", "");
        String plain = figures.endsWith(".") ? figures.substring(0, figures.length() - 1) : figures;
        return plain.chars().filter(c -> c == '.').count() > 1 ? Double.NaN : Double.parseDouble(plain);
    }
}
