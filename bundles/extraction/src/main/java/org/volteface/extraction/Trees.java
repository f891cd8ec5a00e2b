package org.volteface.extraction;

import java.util.List;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.SentenceRole;

/** The sentences of a document that can hold statements, as trees, with its quotations. */
final class Trees {
    private static final int LONGEST = 400;

    private final AnnotatedText text;
    private final List<Tree> trees;
    private final Quotes quotes;
    private final SpanIndex<Tree> places = new SpanIndex<>();

    Trees(AnnotatedText text) {
        this.text = text;
        this.trees =
                text.sentences().stream().filter(Trees::suits).map(Tree::new).toList();
        this.quotes = new Quotes(text);
        trees.forEach(tree -> places.add(tree.field(), List.of(tree.sentence().span()), tree));
    }

    private static boolean suits(Sentence sentence) {
        boolean running = sentence.role() == SentenceRole.BODY || sentence.role() == SentenceRole.HEADLINE;
        return running && !sentence.tokens().isEmpty() && sentence.tokens().size() <= LONGEST;
    }

    List<Tree> all() {
        return trees;
    }

    /** The sentences that share something with {@code span}. */
    List<Tree> overlapping(Field field, Span span) {
        return places.near(field, span).stream()
                .filter(tree -> tree.sentence().span().overlaps(span))
                .toList();
    }

    Quotes quotes() {
        return quotes;
    }

    AnnotatedText annotated() {
        return text;
    }

    String text(Field field) {
        return text.document().text(field);
    }
}
