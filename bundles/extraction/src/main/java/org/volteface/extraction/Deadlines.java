package org.volteface.extraction;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Span;

/** Reads the last day that words set: by a date, within a time, or through a spell that begins with the words. */
final class Deadlines {
    private static final Pattern DUE =
            Pattern.compile(".* (by|until|till|through|before|no later than|by the)(?: the)? $");
    /** Words that put a promise under something older, so that a spell is not reckoned from today: in it, under the 2015 accord. */
    private static final Pattern OLDER =
            Pattern.compile("\\b(?:in|under) (?:it|that|this)\\b|\\b(?:19|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:within|inside|in (?:under|less than|no more than)) ((?:the )?(?:next )?[\\w-]+ (?:day|week|fortnight|month|year)s?)\\b"
                    + "|\\bin ([\\w-]+ (?:day|week|fortnight|month|year)s?)(?:['’] time)?\\W*$");

    private final Dates dates;

    Deadlines(Dates dates) {
        this.dates = dates;
    }

    /** Whether the words before a date make it a last day. */
    static boolean isDue(Dates.Found found) {
        return DUE.matcher(found.lead()).matches();
    }

    /**
     * The last day that {@code clause} sets.
     *
     * @param ahead whether an incomplete date lies ahead
     */
    Optional<Dated<LocalDate>> dueOrWithin(PlacedWords clause, boolean ahead) {
        return dates.in(clause.words(), ahead).stream()
                .filter(Deadlines::isDue)
                .findFirst()
                .map(found -> Dated.of(due(found), DateRole.DEADLINE, clause, found.place()))
                .or(() -> within(clause));
    }

    /** The last day of a spell ahead, unless {@code around}, the words beside the clause, put it under something older. */
    Optional<Dated<LocalDate>> endOfSpell(PlacedWords clause, PlacedWords around) {
        return OLDER.matcher(around.words()).find()
                ? Optional.empty()
                : Windows.spell(clause.words().toLowerCase(Locale.ROOT))
                        .flatMap(spell -> after(spell.length(), clause, spell.place()));
    }

    private static LocalDate due(Dates.Found found) {
        boolean before = found.lead().endsWith(" before ");
        boolean day = found.date().text().length() == 10;
        return before && !day
                ? found.date().earliest().minusDays(1)
                : found.date().latest();
    }

    private Optional<Dated<LocalDate>> within(PlacedWords clause) {
        Matcher matcher = WITHIN.matcher(clause.words().toLowerCase(Locale.ROOT));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String length = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return after(length, clause, new Span(matcher.start(), matcher.end()));
    }

    private Optional<Dated<LocalDate>> after(String length, PlacedWords clause, Span place) {
        return dates.after(length).map(day -> Dated.of(day, DateRole.DEADLINE, clause, place));
    }
}
