package org.volteface.api.text;

import java.util.Objects;
import org.volteface.api.model.Span;

/**
 * A word or punctuation mark.
 *
 * @param span where it stands in the sentence's field, in UTF-16 units
 * @param form its letters as in the text
 * @param tag its part of speech
 * @param lemma its dictionary form, lower case but for proper nouns
 */
public record Token(Span span, String form, PartOfSpeech tag, String lemma) {
    /** Refuses null. */
    public Token {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(lemma, "lemma");
    }

    /** Whether it has one of {@code tags}. */
    public boolean is(PartOfSpeech... tags) {
        for (PartOfSpeech candidate : tags) {
            if (candidate == tag) {
                return true;
            }
        }
        return false;
    }
}
