package org.volteface.api.stance;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Statement;
import org.volteface.api.text.AnnotatedText;

/**
 * What surrounds a draft.
 *
 * @param text the document
 * @param before the statements of the document that stand before the draft and are classified already, in the order of
 *     the text: what "it" and "the plan" can mean
 */
public record Context(AnnotatedText text, List<Statement> before) {
    /** Copies the statements. */
    public Context {
        Objects.requireNonNull(text, "text");
        before = before instanceof Prefix ? before : List.copyOf(before);
    }

    /** The context of the next draft: this one and {@code statement}. Takes the same time however many stand before. */
    public Context with(Statement statement) {
        return new Context(text, Prefix.of(before).and(statement));
    }
}
