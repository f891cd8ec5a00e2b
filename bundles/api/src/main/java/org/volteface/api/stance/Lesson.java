package org.volteface.api.stance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;

/**
 * A document whose statements somebody has classified by hand.
 *
 * @param group the name of what the document belongs to: lessons of one group are never parted, where some are held back to judge by
 * @param text the document
 * @param statements its statements, in the order of the text
 * @param answers the right answers, by the index of the statement; not every statement has one
 */
public record Lesson(String group, AnnotatedText text, List<Attributed> statements, Map<Integer, Answer> answers) {
    /** Copies the list and the map. */
    public Lesson {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(text, "text");
        statements = List.copyOf(statements);
        answers = Map.copyOf(answers);
    }

    /**
     * What is right of a statement.
     *
     * @param kind what it does
     * @param side where its holder stands, where that is laid down
     */
    public record Answer(StatementKind kind, Optional<StanceLabel> side) {
        /** Refuses null. */
        public Answer {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(side, "side");
        }
    }
}
