package org.volteface.api.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;

/**
 * A sentence.
 *
 * @param field the field that its spans count in
 * @param span where it stands
 * @param role what it is in the lay-out
 * @param paragraph the number of its paragraph within the field, from 0
 * @param tokens its words and punctuation marks, in order
 * @param syntax its dependency tree, where one was made
 */
public record Sentence(
        Field field, Span span, SentenceRole role, int paragraph, List<Token> tokens, Optional<Syntax> syntax) {
    /**
     * Copies the tokens.
     *
     * @throws IllegalArgumentException if a token lies outside the sentence or the tree has another size
     */
    public Sentence {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(role, "role");
        tokens = List.copyOf(tokens);
        for (Token token : tokens) {
            if (!span.contains(token.span())) {
                throw new IllegalArgumentException("token " + token + " outside its sentence " + span);
            }
        }
        if (syntax.isPresent() && syntax.get().heads().size() != tokens.size()) {
            throw new IllegalArgumentException("a tree of another size than the sentence");
        }
    }
}
