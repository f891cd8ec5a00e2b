package org.volteface.api.extraction;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.volteface.api.model.EventType;
import org.volteface.api.model.StatementKind;
import org.volteface.api.text.AnnotatedText;

/**
 * The role that finds statements in annotated text. A pure function of the text and the provider's configuration: no
 * state, no input or output, safe to call from many threads.
 */
@ConsumerType
@FunctionalInterface
public interface StatementExtractor {
    /**
     * Finds the statements of {@code text}.
     *
     * @return drafts in the order of the text, every span within its field; empty where nobody says or does anything;
     *     never null
     */
    List<Draft> extract(AnnotatedText text);

    /** The type of the act that the first sentence of {@code text} tells; empty where it tells none. */
    default Optional<EventType> event(AnnotatedText text) {
        return extract(text).stream()
                .flatMap(draft -> draft.reading().event().stream())
                .findFirst();
    }

    /** Whether {@code text}, a sentence of a manifesto or speech whose author is the speaker, is a pledge. */
    default boolean pledge(AnnotatedText text) {
        return extract(text).stream().anyMatch(draft -> draft.kind() == StatementKind.COMMITMENT);
    }
}
