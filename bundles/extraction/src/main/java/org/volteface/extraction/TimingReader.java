package org.volteface.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Span;
import org.volteface.api.model.Timing;

/** Reads when a statement was said and the dates that it speaks of. */
final class TimingReader {
    private static final Pattern FUTURE =
            Pattern.compile("\\b(will|shall|would|'ll|’ll|to|is|are|plans?|pledged?|promised?|vowed?)\\b");
    /** Whose perfect or past binds for the time to come: has guaranteed a service until 31 March. */
    private static final Pattern BINDS = Pattern.compile(
            "\\b(?:guarantee|pledge|promise|vow|undert(?:ake|ook)|commit|agree|assure|swor|sworn|contract|rul(?:e[sd]?|ing) out)\\w*\\b");

    private static final Pattern DUE =
            Pattern.compile(".* (by|until|till|through|before|no later than|by the)(?: the)? $");
    /** Words that put a promise under something older, so that a spell is not reckoned from today: in it, under the 2015 accord. */
    private static final Pattern OLDER =
            Pattern.compile("\\b(?:in|under) (?:it|that|this)\\b|\\b(?:19|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN = Pattern.compile(".* (since|from) $");
    private static final Pattern PLUPERFECT = Pattern.compile("\\bhad (?:\\w+ly )?\\w+(?:ed|en|ept|old|et|ade)\\b");
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:within|inside|in (?:under|less than|no more than)) ((?:the )?(?:next )?[\\w-]+ (?:day|week|fortnight|month|year)s?)\\b"
                    + "|\\bin ([\\w-]+ (?:day|week|fortnight|month|year)s?)(?:['’] time)?\\W*$");

    private final Dates dates;
    private final LocalDate published;

    TimingReader(LocalDate published) {
        this.published = published;
        this.dates = new Dates(published);
    }

    /**
     * Reads the dates.
     *
     * @param clause the words of the statement
     * @param around the words of the cue's own clause, without the content
     * @param recalled whether the words are of an earlier time
     */
    Timing read(String clause, String around, boolean recalled) {
        boolean future = FUTURE.matcher(clause).find() && !isPast(clause);
        List<Dates.Found> found = dates.in(clause, future);
        boolean ahead = future || (!recalled && BINDS.matcher(clause).find());
        Optional<LocalDate> deadline = dates.in(clause, ahead).stream()
                .filter(date -> DUE.matcher(date.lead()).matches())
                .findFirst()
                .map(TimingReader::due)
                .or(() -> within(clause))
                .or(() -> recalled || isPast(clause) || OLDER.matcher(around).find()
                        ? Optional.empty()
                        : Windows.spell(clause.toLowerCase(Locale.ROOT)).flatMap(dates::after));
        Optional<Edtf> about = found.stream()
                .filter(date -> !DUE.matcher(date.lead()).matches())
                .findFirst()
                .map(TimingReader::about);
        Edtf said = said(around).orElse(Edtf.day(published));
        if (recalled) {
            Optional<Edtf> then = earlier(around).or(() -> about);
            return new Timing(Edtf.day(published), then, deadline);
        }
        return new Timing(said, about, deadline);
    }

    private static boolean isPast(String clause) {
        return Pattern.compile("\\b(was|were|had|has|have)\\b").matcher(clause).find()
                && !Pattern.compile("\\b(will|shall|would)\\b").matcher(clause).find();
    }

    private static LocalDate due(Dates.Found found) {
        boolean before = found.lead().endsWith(" before ");
        boolean day = found.date().text().length() == 10;
        return before && !day
                ? found.date().earliest().minusDays(1)
                : found.date().latest();
    }

    private Optional<LocalDate> within(String clause) {
        var matcher = WITHIN.matcher(clause.toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return dates.after(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }

    private static Edtf about(Dates.Found found) {
        if (OPEN.matcher(found.lead()).matches()) {
            String text = found.date().text();
            return text.contains("/") ? Edtf.from(found.date().earliest()) : new Edtf(text + "/..");
        }
        return found.date();
    }

    /** The day of the saying: a day named beside the cue that does not lie ahead. */
    private Optional<Edtf> said(String around) {
        return dates.in(around, false).stream()
                .filter(found -> found.date().text().length() == 10
                        && !DUE.matcher(found.lead()).matches())
                .filter(found -> !found.date().earliest().isAfter(published)
                        && found.date().earliest().isAfter(published.minusDays(31)))
                .map(Dates.Found::date)
                .findFirst();
    }

    private Optional<Edtf> earlier(String around) {
        return dates.in(around, false).stream()
                .map(Dates.Found::date)
                .filter(date -> date.earliest().isBefore(published))
                .findFirst();
    }

    LocalDate published() {
        return published;
    }

    /** Whether the narrator tells it as the background of something else: had promised. */
    static boolean isPluperfect(String around) {
        return PLUPERFECT.matcher(around).find();
    }

    /** Whether the words beside the content put the saying into an earlier time: had declared in 2023. */
    boolean isRecalled(String around) {
        return earlier(around)
                .filter(date -> date.latest().isBefore(published.minusDays(31)))
                .isPresent();
    }

    /** The words of {@code sentence} outside {@code content}, as far as semicolons part them from it. */
    static String around(String text, Span sentence, List<Span> content) {
        StringBuilder words = new StringBuilder();
        int from = sentence.start();
        for (Span part : content) {
            int to = Math.min(Math.max(part.start(), from), sentence.end());
            words.append(text, text.lastIndexOf(';', to - 1) < from ? from : text.lastIndexOf(';', to - 1), to)
                    .append(" … ");
            from = Math.max(from, Math.min(part.end(), sentence.end()));
        }
        int end = text.indexOf(';', from);
        return words.append(text, from, end < 0 || end > sentence.end() ? sentence.end() : end)
                .toString();
    }
}
