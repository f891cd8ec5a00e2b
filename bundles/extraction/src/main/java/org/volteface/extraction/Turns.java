package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;

/**
 * The turns of a printed conversation as attributions: what is said in a paragraph, to whom its label names. Who only asks is nobody, and so
 * is whoever cannot be told from a label.
 */
final class Turns {
    private static final Set<String> ASKS = words("asks");
    private static final Set<String> ANSWERS = words("answers");
    private static final Pattern SIDE_NOTE = Pattern.compile("\\s*(?:\\([^()]*\\))?\\s*[:.]$");

    private final AnnotatedText text;
    private final List<Quotation> spoken;
    private final Interviewee interviewee;

    Turns(AnnotatedText text) {
        this.text = text;
        this.spoken = text.quotations().stream()
                .filter(quotation -> quotation.span().equals(quotation.inner()))
                .toList();
        this.interviewee = new Interviewee(text, spoken);
    }

    private static Set<String> words(String part) {
        return DataFile.rows("conversation.tsv").stream()
                .filter(row -> row.get(0).equals(part))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The turns in the order of the text. */
    List<Utterance> all() {
        List<Utterance> turns = new ArrayList<>();
        Optional<Sentence> label = Optional.empty();
        for (Quotation turn : spoken) {
            Optional<Sentence> own = label(turn);
            label = own.or(() -> label(turns));
            label.ifPresent(sentence -> turns.add(turn(turn, sentence, own.isPresent())));
        }
        return turns;
    }

    /** The label of the last turn. */
    private static Optional<Sentence> label(List<Utterance> turns) {
        return turns.isEmpty()
                ? Optional.empty()
                : Optional.of(turns.get(turns.size() - 1).tree().sentence());
    }

    /** The words right before the turn in its paragraph. */
    private Optional<Sentence> label(Quotation turn) {
        List<Sentence> all = text.sentences();
        for (int i = 1; i < all.size(); i++) {
            Sentence first = all.get(i);
            if (first.field() == turn.field()
                    && first.span().start() == turn.span().start()) {
                return Optional.of(all.get(i - 1))
                        .filter(label -> label.field() == first.field() && label.paragraph() == first.paragraph());
            }
        }
        return Optional.empty();
    }

    /** What is said behind a label, or in a further paragraph: whoever only asks is answered there. */
    private Utterance turn(Quotation turn, Sentence label, boolean first) {
        Span name = name(label);
        String words = text.text(label.field(), name).toLowerCase(Locale.ROOT);
        boolean asks = ASKS.contains(words) || isPaper(words);
        Optional<Span> speaker = asks && first
                ? Optional.empty()
                : asks || ANSWERS.contains(words) ? interviewee.name() : named(label, name, words);
        Span colon = new Span(label.span().end() - 1, label.span().end());
        return new Utterance(
                new Utterance.Anchor(new Tree(label), Tree.NONE, false),
                speaker.isEmpty() ? Cue.NOBODY : Cue.UNLISTED,
                speaker.map(List::of).orElse(List.of()),
                List.of(colon),
                List.of(turn.span()));
    }

    /** The label without its colon, and without what stands in brackets before it. */
    private Span name(Sentence label) {
        Matcher end = SIDE_NOTE.matcher(text.text(label.field(), label.span()));
        return end.find() ? new Span(label.span().start(), label.span().start() + end.start()) : label.span();
    }

    private boolean isPaper(String words) {
        String paper = " " + text.document().headline().origin().publisher().toLowerCase(Locale.ROOT) + " ";
        return paper.contains(" " + words + " ");
    }

    /** The name where it is known for one; one in capitals is looked for in the rest of the text. */
    private Optional<Span> named(Sentence label, Span name, String words) {
        if (label.role() == SentenceRole.BODY) {
            return Optional.of(name);
        }
        Matcher elsewhere = Pattern.compile(
                        "(?<!\\p{L})" + Pattern.quote(words) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(text.document().text(Field.TEXT));
        return elsewhere
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .filter(span -> isName(span.of(text.document().text(Field.TEXT))))
                .findFirst();
    }

    private static boolean isName(String words) {
        return words.length() > 2
                && Character.isUpperCase(words.charAt(0))
                && !words.equals(words.toUpperCase(Locale.ROOT));
    }
}
