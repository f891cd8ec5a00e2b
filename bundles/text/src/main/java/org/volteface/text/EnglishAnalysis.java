package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final SentenceSplitter splitter;
    private final SentenceAnnotator annotator;

    EnglishAnalysis(EnglishModels models, SyntaxMode mode, int longestParsed, int longestText) {
        Abbreviations abbreviations = new Abbreviations();
        suitability = new Suitability(longestText);
        splitter = new SentenceSplitter(abbreviations);
        annotator = new SentenceAnnotator(models, abbreviations, mode, longestParsed);
    }

    /** The annotated text, or why there is none. */
    TextAnalysis analyse(Document document) {
        Optional<String> objection = suitability.objection(document);
        if (objection.isPresent()) {
            return new Unsuitable(objection.get());
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Quotation> quotations = new ArrayList<>();
        annotate(document, Field.TITLE, titleBlocks(document.title()), sentences, quotations);
        annotate(document, Field.TEXT, Layout.of(document.text(), document.title()), sentences, quotations);
        return new AnnotatedText(document, sentences, quotations);
    }

    private static List<Layout.Block> titleBlocks(String title) {
        return title.isBlank()
                ? List.of()
                : List.of(new Layout.Block(new Span(0, title.length()), SentenceRole.HEADLINE, 0));
    }

    private void annotate(
            Document document,
            Field field,
            List<Layout.Block> blocks,
            List<Sentence> sentences,
            List<Quotation> quotations) {
        String text = document.text(field);
        List<Span> paragraphs = blocks.stream()
                .filter(block -> block.role() != SentenceRole.OTHER)
                .map(Layout.Block::span)
                .toList();
        List<Quotation> found = QuotationFinder.find(field, text, paragraphs);
        for (Layout.Block block : blocks) {
            for (Span span : splitter.split(text, block.span())) {
                Layout.Block place = new Layout.Block(span, block.role(), block.paragraph());
                sentences.add(annotator.annotate(document, field, place, found));
            }
        }
        quotations.addAll(found);
    }
}
