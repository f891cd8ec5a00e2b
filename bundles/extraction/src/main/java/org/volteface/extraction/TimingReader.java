package org.volteface.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Span;
import org.volteface.api.model.Timing;

/** Reads when a statement was said and the dates that it speaks of. */
final class TimingReader {
    /** What puts a clause into the future; "to" does where a verb can follow it, not in votes of 90 to 71 or gifts to the town. */
    private static final Pattern FUTURE = Pattern.compile(
            "\\b(?:will|shall|would|'ll|’ll|plans?|pledged?|promised?|vowed?"
                    + "|(?:is|are) (?:\\w+ly |not |also |now |still )?(?:on|in|from|due|set|likely|scheduled|slated|expected|planned|\\w+ing)"
                    + "|to(?! (?:\\d|(?:the|an?|its?|their|his|this|that|these|those|our|my|your|him|them|me|us|you)\\b)))\\b");
    /** Whose perfect or past binds for the time to come: has guaranteed a service until 31 March. */
    private static final Pattern BINDS = Pattern.compile(
            "\\b(?:guarantee|pledge|promise|vow|undert(?:ake|ook)|commit|agree|assure|swor|sworn|contract|rul(?:e[sd]?|ing) out)\\w*\\b");

    private static final String GAP = " … ";
    private static final Pattern OPEN = Pattern.compile(".* (since|from) $");
    private static final Pattern PAST = Pattern.compile("\\b(was|were|had|has|have)\\b");
    private static final Pattern AHEAD = Pattern.compile("\\b(will|shall|would)\\b");

    private final Dates dates;
    private final Deadlines deadlines;
    private final LocalDate published;

    TimingReader(LocalDate published) {
        this.published = published;
        this.dates = new Dates(published);
        this.deadlines = new Deadlines(dates);
    }

    /**
     * Reads the dates.
     *
     * @param clause the words of the statement
     * @param around what stands beside the content
     * @param recalled whether the words are of an earlier time
     */
    Timing read(PlacedWords clause, Cued around, boolean recalled) {
        Optional<Dated<Edtf>> said = said(around);
        String words = clause.words();
        boolean past = isPast(words);
        boolean future = FUTURE.matcher(words).find() && !past;
        boolean ahead = future || (!recalled && BINDS.matcher(words).find());
        Optional<Dated<LocalDate>> deadline = deadlines
                .dueOrWithin(clause, ahead)
                .or(() -> recalled || past
                        ? Optional.empty()
                        : deadlines.endOfSpell(
                                clause,
                                around.words(),
                                said.map(day -> day.dating().words()).orElse("")));
        Optional<Dated<Edtf>> about = dates.in(words, future).stream()
                .filter(found -> !Deadlines.isDue(found))
                .findFirst()
                .map(found -> dated(DateRole.ABOUT, clause, found).map(date -> about(found)));
        if (recalled) {
            return timing(byPublication(), earlier(around).or(() -> about), deadline);
        }
        return timing(said.orElseGet(this::byPublication), about, deadline);
    }

    /** Told by the narrator on the day of publication, with no other date. */
    Timing told() {
        return timing(byPublication(), Optional.empty(), Optional.empty());
    }

    private static Timing timing(Dated<Edtf> said, Optional<Dated<Edtf>> about, Optional<Dated<LocalDate>> deadline) {
        return new Timing(
                said.date(),
                about.map(Dated::date),
                deadline.map(Dated::date),
                Stream.of(Optional.of(said), about, deadline)
                        .flatMap(Optional::stream)
                        .map(Dated::dating)
                        .toList());
    }

    private Dated<Edtf> byPublication() {
        return new Dated<>(Edtf.day(published), Dating.byPublication());
    }

    private static Dated<Edtf> dated(DateRole role, PlacedWords words, Dates.Found found) {
        return Dated.of(found.date(), role, words, found.place());
    }

    private static boolean isPast(String clause) {
        return PAST.matcher(clause).find() && !AHEAD.matcher(clause).find();
    }

    private static Edtf about(Dates.Found found) {
        if (OPEN.matcher(found.lead()).matches()) {
            String text = found.date().text();
            return text.contains("/") ? Edtf.from(found.date().earliest()) : new Edtf(text + "/..");
        }
        return found.date();
    }

    /** The day or week of the saying: one named beside the cue that does not lie ahead, and rather what hangs on the cue. */
    private Optional<Dated<Edtf>> said(Cued around) {
        PlacedWords words = around.words();
        return dates.in(words.words(), false).stream()
                .filter(found -> isShort(found.date()) && !Deadlines.isDue(found))
                .filter(found -> !found.date().earliest().isAfter(published)
                        && found.date().earliest().isAfter(published.minusDays(31)))
                .map(found -> dated(DateRole.SAID, words, found))
                .filter(day -> around.tie(day) != Cued.Tie.ELSEWHERE)
                .min(Comparator.comparing(around::tie));
    }

    private static boolean isShort(Edtf date) {
        return date.earliest().plusDays(6).compareTo(date.latest()) >= 0;
    }

    private Optional<Dated<Edtf>> earlier(Cued around) {
        return dates.in(around.words().words(), false).stream()
                .filter(found -> found.date().earliest().isBefore(published))
                .map(found -> dated(DateRole.ABOUT, around.words(), found))
                .filter(day -> around.tie(day) != Cued.Tie.ELSEWHERE)
                .findFirst();
    }

    /** Whether the words beside the content put the saying into an earlier time: had declared in 2023. */
    boolean isRecalled(Cued around) {
        return earlier(around)
                .filter(told -> told.date().latest().isBefore(published.minusDays(31)))
                .isPresent();
    }

    /** The words of {@code sentence} outside {@code content}, as far as semicolons part them from it. */
    static PlacedWords around(String text, Span sentence, List<Span> content) {
        StringBuilder words = new StringBuilder();
        List<PlacedWords.Piece> pieces = new ArrayList<>();
        int from = sentence.start();
        for (Span part : content) {
            int to = Math.min(Math.max(part.start(), from), sentence.end());
            Span before = new Span(Math.max(text.lastIndexOf(';', to - 1), from), to);
            pieces.add(new PlacedWords.Piece(words.length(), before));
            words.append(before.of(text)).append(GAP);
            from = Math.max(from, Math.min(part.end(), sentence.end()));
        }
        int end = text.indexOf(';', from);
        Span rest = new Span(from, end < 0 || end > sentence.end() ? sentence.end() : end);
        pieces.add(new PlacedWords.Piece(words.length(), rest));
        return new PlacedWords(words.append(rest.of(text)).toString(), pieces);
    }
}
