package org.example.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.TextAnalyser;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Token;
import org.volteface.api.text.Unsuitable;

/** A text analyser that goes by punctuation: sentences, words and quotations, with no more of syntax than capitals show. */
@Component(configurationPid = "org.example.template.text")
@Designate(ocd = TemplateTextAnalyser.Config.class)
public final class TemplateTextAnalyser implements TextAnalyser {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Sentences and words by punctuation")
    public @interface Config {
        /** The longest text that is read. */
        @AttributeDefinition(description = "In characters: a longer document is set aside with that reason", min = "1")
        int longest() default 1_000_000;
    }

    /** Where a sentence ends: at a full stop with what closes with it, or at the end of its line. */
    private static final Pattern END = Pattern.compile("[.!?]+[\"”’)]*(?=\\s|$)|(?<paragraph>\\R\\s*\\R)|\\R");

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’-]*[\\p{L}\\p{M}\\p{N}])?|\\S");
    private static final Pattern QUOTATION = Pattern.compile("“([^“”]*)”|\"([^\"\\r\\n]*)\"");

    private final int longest;

    /** Takes its settings. A component is made anew when they change, so that its fields can be final. */
    @Activate
    public TemplateTextAnalyser(Config config) {
        longest = config.longest();
    }

    @Override
    public TextAnalysis analyse(Document document) {
        if (document.text().length() > longest) {
            return new Unsuitable(
                    "it has " + document.text().length() + " characters, and at most " + longest + " are read");
        }
        List<Sentence> sentences = new ArrayList<>(sentences(document, Field.TITLE));
        sentences.addAll(sentences(document, Field.TEXT));
        List<Quotation> quotations = new ArrayList<>(quotations(document, Field.TITLE));
        quotations.addAll(quotations(document, Field.TEXT));
        quotations.sort(Comparator.comparing(Quotation::span));
        return new AnnotatedText(document, sentences, quotations);
    }

    private static List<Sentence> sentences(Document document, Field field) {
        String text = document.text(field);
        SentenceRole role = field == Field.TITLE ? SentenceRole.HEADLINE : SentenceRole.BODY;
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        int paragraph = 0;
        while (start < text.length()) {
            boolean ends = end.find();
            int stop = ends ? end.end() : text.length();
            Span span = trimmed(text, start, stop);
            if (!span.isEmpty()) {
                sentences.add(new Sentence(field, span, role, paragraph, tokens(text, span), Optional.empty()));
            }
            if (ends && end.group("paragraph") != null && !sentences.isEmpty()) {
                paragraph++;
            }
            start = stop;
        }
        return sentences;
    }

    private static Span trimmed(String text, int start, int stop) {
        String part = text.substring(start, stop);
        int first = start + part.length() - part.stripLeading().length();
        return new Span(first, Math.max(first, start + part.stripTrailing().length()));
    }

    private static List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher found = TOKEN.matcher(text).region(sentence.start(), sentence.end());
        while (found.find()) {
            PartOfSpeech tag = tag(found.group(), tokens.isEmpty());
            String lemma =
                    tag == PartOfSpeech.PROPN ? found.group() : found.group().toLowerCase(Locale.ROOT);
            tokens.add(new Token(new Span(found.start(), found.end()), found.group(), tag, lemma));
        }
        return tokens;
    }

    /** X where the letters do not tell: a tag that is wrong is worse than none. */
    private static PartOfSpeech tag(String form, boolean first) {
        int letter = form.codePointAt(0);
        if (!Character.isLetterOrDigit(letter)) {
            return PartOfSpeech.PUNCT;
        }
        if (Character.isDigit(letter)) {
            return PartOfSpeech.NUM;
        }
        return Character.isUpperCase(letter) && !first ? PartOfSpeech.PROPN : PartOfSpeech.X;
    }

    private static List<Quotation> quotations(Document document, Field field) {
        return QUOTATION
                .matcher(document.text(field))
                .results()
                .map(found -> new Quotation(
                        field, new Span(found.start(), found.end()), new Span(found.start() + 1, found.end() - 1)))
                .toList();
    }
}
