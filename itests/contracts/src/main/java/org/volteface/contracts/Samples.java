package org.volteface.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.api.extraction.Draft;
import org.volteface.api.extraction.Reading;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.Token;

/** Inputs for contract tests, made without any provider: plain and awkward documents, and what a simple step makes of them. */
public final class Samples {
    /** The day that all sample documents were published on. */
    public static final LocalDate DAY = LocalDate.of(2024, 5, 14);

    private static final Pattern SENTENCE = Pattern.compile("[^.!?\\n\\r]*[^.!?\\n\\r\\s][^.!?\\n\\r]*[.!?]?");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\s]");
    private static final Pattern SAID = Pattern.compile("(.+?)\\s+(said)\\s+(.+?)\\.?");

    private Samples() {}

    /** Documents as they come: an article, and every awkward one that a provider has to survive. */
    public static List<Document> documents() {
        return List.of(
                document("Ferry line to close", """
                        The harbour board said on Monday it would close the ferry line by 1 July.

                        "We will not sell a single boat," its chair, Marta Venn, said. She had promised the \
                        islanders a year-round service in 2022.

                        What the islanders want

                        The mayor of Skarrow said the town opposes any closure. "It is wrong," he added."""),
                document("", ""),
                document("A title alone", ""),
                document("", " \n\n\t \r\n "),
                document("", "* * *\r\n\r\n©\r\n\r\n---"),
                document(
                        "Ünïcode \uD83D\uDEA2",
                        "“Not one krona \uD83D\uDCB0 more,” Åse Øl said.\r\nThe \uD83D\uDEA2 sailed."),
                document("Open end", "The minister said \"we shall see and nothing closes this quotation"),
                document("One word", "harbour".repeat(400)));
    }

    /** A document published on {@link #DAY}. */
    public static Document document(String title, String text) {
        return Document.of(new Headline(Origin.UNKNOWN, DAY, title), text);
    }

    /** The sample documents, annotated as simply as the api allows: sentences and tokens, no syntax, no quotations. */
    public static List<AnnotatedText> texts() {
        return documents().stream().map(Samples::annotate).toList();
    }

    /** Annotates {@code document} with sentences and tokens alone. */
    public static AnnotatedText annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>(sentences(document, Field.TITLE));
        sentences.addAll(sentences(document, Field.TEXT));
        return new AnnotatedText(document, sentences, List.of());
    }

    /** One draft for each sentence of the body: what follows {@code said}, else the sentence as told by the narrator. */
    public static List<Draft> drafts(AnnotatedText text) {
        return text.sentences().stream()
                .filter(sentence -> sentence.field() == Field.TEXT)
                .map(sentence -> draft(text, sentence.span()))
                .toList();
    }

    private static List<Sentence> sentences(Document document, Field field) {
        List<Sentence> sentences = new ArrayList<>();
        SentenceRole role = field == Field.TITLE ? SentenceRole.HEADLINE : SentenceRole.BODY;
        String text = document.text(field);
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            Span span = trim(text, matcher.start(), matcher.end());
            sentences.add(new Sentence(field, span, role, 0, tokens(text, span), Optional.empty()));
        }
        return sentences;
    }

    private static Span trim(String text, int start, int end) {
        int first = start;
        while (Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    private static List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text).region(span.start(), span.end());
        while (matcher.find()) {
            String form = matcher.group();
            tokens.add(new Token(new Span(matcher.start(), matcher.end()), form, tag(form), form));
        }
        return tokens;
    }

    private static PartOfSpeech tag(String form) {
        if (!Character.isLetterOrDigit(form.codePointAt(0))) {
            return PartOfSpeech.PUNCT;
        }
        return form.equals("said") ? PartOfSpeech.VERB : PartOfSpeech.NOUN;
    }

    private static Draft draft(AnnotatedText text, Span sentence) {
        Matcher said = SAID.matcher(sentence.of(text.document().text()));
        Attribution attribution = said.matches() ? said(said, sentence.start()) : told(sentence);
        Passage passage = new Passage(
                text.document().id(), Field.TEXT, attribution.content().get(0));
        Reading reading = new Reading(Optional.empty(), Modality.CERTAIN, Optional.empty(), Optional.empty(), Set.of());
        StatementKind kind = said.matches() ? StatementKind.POSITION : StatementKind.REPORT;
        return new Draft(passage, kind, attribution, Timing.said(text.document().published()), reading);
    }

    private static Attribution said(Matcher match, int offset) {
        return new Attribution(
                AttributionKind.INDIRECT,
                List.of(group(match, 1, offset)),
                List.of(group(match, 2, offset)),
                List.of(group(match, 3, offset)));
    }

    private static Attribution told(Span sentence) {
        return new Attribution(AttributionKind.NARRATOR, List.of(), List.of(), List.of(sentence));
    }

    private static Span group(Matcher match, int group, int offset) {
        return new Span(offset + match.start(group), offset + match.end(group));
    }
}
