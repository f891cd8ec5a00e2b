package org.volteface.extraction;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/** The kind of text that a document is, by its label: how far what it tells can be held against those whom it names. */
enum Genre {
    /** It reports. */
    REPORT,
    /** Its author says what he thinks of others: it is his account of them. */
    OPINION,
    /** It is in jest: nothing in it was said. */
    SATIRE;

    private static final Pattern SATIRICAL = label("satire");
    private static final Pattern OPINIONATED = label("opinion");
    private static final Pattern ADMITS = Pattern.compile("\\b(?:" + any("admits") + ")", Pattern.CASE_INSENSITIVE);

    private static String any(String part) {
        return DataFile.rows("genres.tsv").stream()
                .filter(row -> row.get(0).equals(part))
                .map(row -> row.get(1))
                .collect(Collectors.joining("|"));
    }

    /** A label before a title, behind it, or alone. */
    private static Pattern label(String part) {
        String words = "(?:the )?(?:" + any(part) + ")";
        return Pattern.compile(
                "^\\W*" + words + "\\s*(?:[:|/\u2013\u2014]| - )|(?:[|/(\u2013\u2014]| - )\\s*" + words + "\\W*$|^\\W*"
                        + words + "\\W*$",
                Pattern.CASE_INSENSITIVE);
    }

    static Genre of(AnnotatedText text) {
        String title = text.document().title().strip();
        String first = first(text).orElse("");
        if (SATIRICAL.matcher(title).find()
                || SATIRICAL.matcher(first).matches()
                || ADMITS.matcher(text.document().text()).find()) {
            return SATIRE;
        }
        return OPINIONATED.matcher(title).find() || OPINIONATED.matcher(first).matches() ? OPINION : REPORT;
    }

    /** The first line of the text, which may be a label. */
    private static Optional<String> first(AnnotatedText text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT)
                .map(Sentence::span)
                .map(span -> text.text(Field.TEXT, span).strip())
                .findFirst();
    }

    /** The draft as far as a text of this kind vouches for it: of opinions, what the author says that others said. */
    Optional<Draft> read(Draft draft) {
        boolean told = draft.attribution().kind() == AttributionKind.NARRATOR;
        boolean binds = draft.kind() == StatementKind.COMMITMENT || draft.kind() == StatementKind.THREAT;
        return switch (this) {
            case REPORT -> Optional.of(draft);
            case SATIRE -> Optional.empty();
            case OPINION -> told || binds ? Optional.empty() : Optional.of(told(draft));
        };
    }

    private static Draft told(Draft draft) {
        Attribution own = draft.attribution();
        AttributionKind kind =
                own.kind() == AttributionKind.ANONYMOUS ? AttributionKind.ANONYMOUS : AttributionKind.THIRD_PARTY;
        return new Draft(
                draft.passage(),
                draft.kind(),
                new Attribution(kind, own.source(), own.cue(), own.content()),
                draft.timing(),
                draft.reading());
    }
}
