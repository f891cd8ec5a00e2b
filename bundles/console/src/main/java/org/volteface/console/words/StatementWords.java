package org.volteface.console.words;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Authority;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;

/** What a reader is told of a statement beside its words: who speaks and how it is known, how firmly, and from what its dates were made. */
public final class StatementWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private StatementWords() {}

    /** How its words reach the reader. */
    public static String manner(Statement statement) {
        return switch (statement.wording().attribution().kind()) {
            case DIRECT -> "Quoted word for word";
            case MIXED -> "Reported, quoted in part";
            case INDIRECT -> "Reported in the article's words";
            case NARRATOR -> "Told by the article";
            case THIRD_PARTY -> "Told by a third party";
            case ANONYMOUS -> "Told by a source that is not named";
        };
    }

    /** How its words reach the reader, and through whom where somebody speaks for the holder. */
    public static String speaker(Statement statement) {
        boolean delegated = statement.holding().authority() == Authority.DELEGATED;
        return manner(statement)
                + statement
                        .holding()
                        .spokenBy()
                        .map(actor -> "; spoken by " + actor.name() + ", who " + (delegated ? "may" : "may not")
                                + " speak for " + statement.holder().name())
                        .orElse(isOwnWords(statement) ? "; spoken by the holder" : "");
    }

    private static boolean isOwnWords(Statement statement) {
        AttributionKind kind = statement.wording().attribution().kind();
        return statement.holding().authority() == Authority.OWN
                && (kind == AttributionKind.DIRECT
                        || kind == AttributionKind.MIXED
                        || kind == AttributionKind.INDIRECT);
    }

    /** The side, and how firmly it is taken. */
    public static String firmness(Statement statement) {
        Modality modality = statement.claim().stance().modality();
        Optional<String> condition = statement.claim().stance().condition();
        String firmly =
                switch (modality) {
                    case CERTAIN -> "certain";
                    case PROBABLE -> "probable";
                    case POSSIBLE -> "possible";
                    case CONDITIONAL -> "conditional";
                };
        return condition.isPresent() ? firmly + ": “" + condition.get() + "”" : firmly;
    }

    /** From which words each of its dates was made. */
    public static List<String> dates(Statement statement, Headline headline) {
        return statement.timing().resolved().stream()
                .flatMap(dating ->
                        statement.timing().date(dating.role()).stream().map(date -> date(dating, date, headline)))
                .toList();
    }

    /** Who published something. */
    public static String publisher(Headline headline) {
        String publisher = headline.origin().publisher();
        String host = headline.origin().url().map(URI::getHost).orElse("");
        return !publisher.isBlank() ? publisher : host.isBlank() ? "Source unknown" : host;
    }

    /** What a document is called, where it has no title as well. */
    public static String title(Headline headline) {
        return headline.title().isBlank() ? "Untitled document" : headline.title();
    }

    /** When a document was published: one that tells no date counts as of the day on which it was taken in, which nobody can tell apart. */
    public static String published(LocalDate day, Optional<Instant> received) {
        String words = Edtf.day(day).inWords();
        boolean arrived = received.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                .filter(day::equals)
                .isPresent();
        return arrived
                ? "dated " + words
                        + ", the day on which it was taken in, which also counts where a document tells no date"
                : "published " + words;
    }

    /** A moment as the record has it. */
    public static String moment(Instant at) {
        return MOMENT.format(at) + " UTC";
    }

    private static String date(Dating dating, Edtf date, Headline headline) {
        String role =
                switch (dating.role()) {
                    case SAID -> "Said ";
                    case ABOUT -> "Speaks of ";
                    case DEADLINE -> "Last day: ";
                };
        String when = dating.role() == DateRole.SAID ? date.when() : date.inWords();
        return role + when + ", from " + dating.inWords(date, headline.published()) + ".";
    }
}
