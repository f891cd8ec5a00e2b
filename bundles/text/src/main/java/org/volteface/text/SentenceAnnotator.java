package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Document;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Quotation;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;
import org.volteface.api.text.Syntax;
import org.volteface.api.text.Token;
import org.volteface.text.syntax.Tree;

/** The part of the analysis that works on one sentence: tokens, tags, lemmas and the tree. */
final class SentenceAnnotator {
    private final EnglishModels models;
    private final TreeChoice trees;
    private final WordSplitter words;
    private final TagRepair repair = new TagRepair();
    private final Lemmatizer lemmatizer = new Lemmatizer();
    private final Headlines headlines;

    SentenceAnnotator(EnglishModels models, Abbreviations abbreviations, TreeChoice trees) {
        this.models = models;
        this.trees = trees;
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
                parsed && trees.includes(span, tokens, quotations) ? Optional.of(tree(tokens)) : Optional.empty();
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
        WordsInTheMaking made = new WordsInTheMaking(whole.size());
        for (int i = 0; i < tags.length; i++) {
            made.add(whole.get(i), forms.get(i), tags[i]);
        }
        repair.repair(made.forms(), made.tags());
        return tokens(text, made.spans(), made.tags());
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

    private Syntax tree(List<Token> tokens) {
        Tree tree = models.parser()
                .parse(
                        tokens.stream().map(Token::form).toList(),
                        tokens.stream().map(t -> t.tag().name()).toList());
        return new Syntax(tree.heads(), tree.labels());
    }
}
