package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Span;

/**
 * Something attributed to somebody, before it is split into statements.
 *
 * @param anchor where its predicate stands
 * @param cue what attributes it
 * @param source the spans of the speaker
 * @param words the spans of the cue
 * @param content the spans of what is attributed, in the order of the text
 */
record Utterance(Anchor anchor, Cue cue, List<Span> source, List<Span> words, List<Span> content) {
    /**
     * The place of a predicate.
     *
     * @param tree its sentence
     * @param token its token; {@link Tree#NONE} where no word attributes the content
     * @param anonymous whether nobody is named as the speaker on purpose: was reported to be
     */
    record Anchor(Tree tree, int token, boolean anonymous) {}

    Utterance {
        source = List.copyOf(source);
        words = List.copyOf(words);
        content = List.copyOf(content);
    }

    Tree tree() {
        return anchor.tree();
    }

    Utterance withContent(List<Span> other) {
        return new Utterance(anchor, cue, source, words, other);
    }

    /** All that belongs to it: content, cue and speaker. */
    List<Span> spans() {
        List<Span> all = new ArrayList<>(content);
        all.addAll(words);
        all.addAll(source);
        return all;
    }

    /** Whether the span lies within the content. */
    boolean holds(Span span) {
        return content.stream().anyMatch(part -> part.contains(span));
    }

    boolean overlaps(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }

    /** How the content reaches the reader, by how much of it stands between quotation marks. */
    AttributionKind kind(Quotes quotes) {
        if (anchor.anonymous()) {
            return AttributionKind.ANONYMOUS;
        }
        if (content.stream().allMatch(part -> quotes.fills(tree().field(), part))) {
            return AttributionKind.DIRECT;
        }
        boolean mixed = content.stream().anyMatch(part -> quotes.touches(tree().field(), part));
        return mixed ? AttributionKind.MIXED : AttributionKind.INDIRECT;
    }
}
