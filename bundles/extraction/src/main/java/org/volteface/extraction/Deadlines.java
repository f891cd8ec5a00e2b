package org.volteface.extraction;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Span;

/** Reads the last day that words set: by a date, within a time, or through a spell that begins with the words. */
final class Deadlines {
    private static final Pattern DUE = Pattern.compile(".* (by|until|till|through|before|no later than)(?: the)? $");
    /** Words that put a promise under something older, so that a spell is not reckoned from today: in it, under the 2015 accord. */
    private static final Pattern OLDER =
            Pattern.compile("\\b(?:in|under) (?:it|that|this)\\b|\\b(?:19|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);

    private static final String LENGTH =
            "(?:the )?(?:next )?(?:" + Numerals.PATTERN + "|[\\w-]+) (?:day|week|fortnight|month|year)s?";
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:within|inside|in (?:under|less than|no more than)) (?<within>" + LENGTH + ")\\b"
                    + "|\\b(?<told>in (?<ahead>" + LENGTH + ")(?:['’] time)?)\\W*$");

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

    /**
     * The last day of a spell ahead, unless {@code around}, the words beside the clause, put it under something older; {@code said},
     * the words there that tell the day of the saying, do not.
     */
    Optional<Dated<LocalDate>> endOfSpell(PlacedWords clause, PlacedWords around, String said) {
        String older = said.isEmpty() ? around.words() : around.words().replace(said, "");
        return OLDER.matcher(older).find()
                ? Optional.empty()
                : Windows.spell(LowerCase.of(clause.words()))
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
        Matcher matcher = WITHIN.matcher(LowerCase.of(clause.words()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        return matcher.group("told") == null
                ? after(matcher.group("within"), clause, new Span(matcher.start(), matcher.end()))
                : after(matcher.group("ahead"), clause, new Span(matcher.start("told"), matcher.end("told")));
    }

    private Optional<Dated<LocalDate>> after(String length, PlacedWords clause, Span place) {
        return dates.after(length).map(day -> Dated.of(day, DateRole.DEADLINE, clause, place));
    }
}
