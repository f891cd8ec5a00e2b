package org.volteface.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.TextAnalysis;
import org.volteface.api.text.Unsuitable;

/** The analysis of an English document: lay-out, quotations, sentences, and within these tokens, tags, lemmas and trees. */
final class EnglishAnalysis {
    private final Suitability suitability;
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final SentenceSplitter splitter;
    private final SentenceAnnotator annotator;

    private EnglishAnalysis(EnglishModels models, TreeChoice trees, Suitability suitability) {
        Abbreviations abbreviations = new Abbreviations();
        this.suitability = suitability;
        splitter = new SentenceSplitter(abbreviations);
        annotator = new SentenceAnnotator(models, abbreviations, lemmatizer, trees);
    }

    /**
     * The analysis that an admin asked for, with the models of the bundle.
     *
     * @throws IllegalArgumentException if a configured value makes no sense; the message names the key
     */
    static EnglishAnalysis of(EnglishTextAnalyser.Config config) {
        TreeChoice trees = new TreeChoice(SyntaxMode.of(config.syntax()), config.longestParsed());
        Suitability suitability = new Suitability(config.longestText());
        return new EnglishAnalysis(EnglishModels.load(), trees, suitability);
    }

    /** The annotated text, or why there is none. */
    TextAnalysis analyse(Document document) {
        Optional<String> objection = suitability.objection(document);
        if (objection.isPresent()) {
            return new Unsuitable(objection.get());
        }
        BodyWords body = new BodyWords(document.text(), lemmatizer);
        Annotations title = annotate(Field.TITLE, document.title(), titleBlocks(document.title()), body);
        Annotations text = annotate(Field.TEXT, document.text(), Layout.of(document.text(), document.title()), body);
        return new AnnotatedText(
                document, joined(title.sentences(), text.sentences()), joined(title.quotations(), text.quotations()));
    }

    private static List<Layout.Block> titleBlocks(String title) {
        return title.isBlank()
                ? List.of()
                : List.of(new Layout.Block(new Span(0, title.length()), SentenceRole.HEADLINE, 0));
    }

    /** What was found in one field. */
    private record Annotations(List<Sentence> sentences, List<Quotation> quotations) {}

    private Annotations annotate(Field field, String text, List<Layout.Block> blocks, BodyWords body) {
        Conversation conversation = Conversation.in(text, blocks);
        List<Quotation> quotations = quotations(field, text, conversation);
        Surroundings around = new Surroundings(field, text, new QuotedParts(quotations), body);
        List<Sentence> sentences = new ArrayList<>();
        for (Layout.Block block : conversation.blocks()) {
            for (Span span : splitter.split(text, block.span())) {
                Layout.Block place = new Layout.Block(span, block.role(), block.paragraph());
                sentences.add(annotator.annotate(place, around));
            }
        }
        return new Annotations(sentences, quotations);
    }

    /** What stands between marks, and what is said in the turns of a conversation. */
    private static List<Quotation> quotations(Field field, String text, Conversation conversation) {
        List<Span> paragraphs = conversation.blocks().stream()
                .filter(block -> block.role() != SentenceRole.OTHER)
                .map(Layout.Block::span)
                .toList();
        Stream<Quotation> turns = conversation.turns().stream().map(turn -> new Quotation(field, turn, turn));
        return Stream.concat(turns, QuotationFinder.find(field, text, paragraphs).stream())
                .sorted(Comparator.comparingInt(
                                (Quotation quotation) -> quotation.span().start())
                        .thenComparingInt(quotation -> -quotation.span().end()))
                .toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
