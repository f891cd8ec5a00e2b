package org.volteface.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;
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
    private final Lemmatizer lemmatizer;
    private final Headlines headlines;

    SentenceAnnotator(EnglishModels models, Abbreviations abbreviations, Lemmatizer lemmatizer, TreeChoice trees) {
        this.models = models;
        this.lemmatizer = lemmatizer;
        this.trees = trees;
        this.words = new WordSplitter(models.tokenizer(), abbreviations);
        this.headlines = new Headlines(models.tagger().vocabulary(), lemmatizer);
    }

    /** The sentence at a place among others. */
    Sentence annotate(Layout.Block place, Surroundings around) {
        Span span = place.span();
        List<Token> tokens = tokens(span, place.role() != SentenceRole.BODY, around);
        boolean parsed = place.role() == SentenceRole.BODY || place.role() == SentenceRole.HEADLINE;
        Optional<Syntax> syntax =
                parsed && trees.includes(span, tokens, around.quoted()) ? Optional.of(tree(tokens)) : Optional.empty();
        return new Sentence(around.field(), span, place.role(), place.paragraph(), tokens, syntax);
    }

    private List<Token> tokens(Span sentence, boolean mayBeTitle, Surroundings around) {
        String text = around.text();
        List<Span> whole = words.split(text, sentence);
        List<String> forms = new ArrayList<>(whole.size());
        for (Span span : whole) {
            forms.add(WordSplitter.plain(text, span.start(), span.end()));
        }
        boolean titled = mayBeTitle && Headlines.isTitleCase(forms);
        String[] tags = models.tagger().tag(titled ? headlines.inRunningText(forms, around.body()) : forms);
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
