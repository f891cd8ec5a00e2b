package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;
import org.volteface.text.syntax.CliticTags;
import org.volteface.text.syntax.Tree;

/** The part of the analysis that works on one sentence: tokens, tags, lemmas and the tree. */
final class SentenceAnnotator {
    private final EnglishModels models;
    private final SyntaxMode mode;
    private final int longestParsed;
    private final WordSplitter words;
    private final TagRepair repair = new TagRepair();
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final Headlines headlines;
    private final Set<String> cues = WordFile.words("cues.txt");

    SentenceAnnotator(EnglishModels models, Abbreviations abbreviations, SyntaxMode mode, int longestParsed) {
        this.models = models;
        this.mode = mode;
        this.longestParsed = longestParsed;
        this.words = new WordSplitter(models.tokenizer(), abbreviations);
        this.headlines = new Headlines(models.tagger().vocabulary(), lemmatizer);
    }

    /** The sentence at a span of a field of a document. */
    Sentence annotate(Document document, Field field, Layout.Block place, List<Quotation> quotations) {
        String text = document.text(field);
        Span span = place.span();
        List<Token> tokens = tokens(text, span, place.role() == SentenceRole.BODY ? "" : document.text());
        boolean parsed = place.role() == SentenceRole.BODY || place.role() == SentenceRole.HEADLINE;
        Optional<Syntax> syntax =
                parsed && isWorthATree(span, tokens, quotations) ? Optional.of(tree(tokens)) : Optional.empty();
        return new Sentence(field, span, place.role(), place.paragraph(), tokens, syntax);
    }

    private List<Token> tokens(String text, Span sentence, String body) {
        List<Span> whole = words.split(text, sentence);
        List<String> forms = new ArrayList<>(whole.size());
        for (Span span : whole) {
            forms.add(WordSplitter.plain(text, span.start(), span.end()));
        }
        boolean titled = !body.isEmpty() && Headlines.isTitleCase(forms);
        String[] tags = models.tagger().tag(titled ? headlines.inRunningText(forms, body) : forms);
        List<Span> spans = new ArrayList<>(whole.size());
        List<String> split = new ArrayList<>(whole.size());
        List<String> splitTags = new ArrayList<>(whole.size());
        for (int i = 0; i < tags.length; i++) {
            divide(whole.get(i), forms.get(i), tags[i], spans, split, splitTags);
        }
        repair.repair(split, splitTags);
        return tokens(text, spans, splitTags);
    }

    private static void divide(
            Span span, String form, String tag, List<Span> spans, List<String> words, List<String> tags) {
        List<Integer> cuts = CliticSplitter.cuts(form, tag);
        List<String> parts = new ArrayList<>(cuts.size() + 1);
        int start = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int end = i < cuts.size() ? cuts.get(i) : form.length();
            parts.add(form.substring(start, end));
            spans.add(new Span(span.start() + start, span.start() + end));
            start = end;
        }
        words.addAll(parts);
        tags.addAll(CliticTags.divide(parts, tag));
    }

    private List<Token> tokens(String text, List<Span> spans, List<String> tags) {
        List<Token> tokens = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            String form = spans.get(i).of(text);
            PartOfSpeech tag = PartOfSpeech.valueOf(tags.get(i));
            tokens.add(new Token(spans.get(i), form, tag, lemmatizer.lemma(form, tag)));
        }
        return tokens;
    }

    private boolean isWorthATree(Span span, List<Token> tokens, List<Quotation> quotations) {
        if (mode == SyntaxMode.OFF || tokens.isEmpty() || tokens.size() > longestParsed) {
            return false;
        }
        return mode == SyntaxMode.ALL
                || tokens.stream().anyMatch(t -> cues.contains(t.lemma()))
                || quotations.stream().anyMatch(q -> q.span().overlaps(span));
    }

    private Syntax tree(List<Token> tokens) {
        Tree tree = models.parser()
                .parse(
                        tokens.stream().map(Token::form).toList(),
                        tokens.stream().map(t -> t.tag().name()).toList());
        return new Syntax(tree.heads(), tree.labels());
    }
}
