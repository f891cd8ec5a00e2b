package org.volteface.stance;

import java.util.Optional;
import org.volteface.api.model.Passage;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/** The finder of the sentence that a passage stands in. */
final class Located {
    private Located() {}

    /** The sentence in which {@code passage} begins; empty where none holds it. */
    static Optional<Sentence> sentence(AnnotatedText text, Passage passage) {
        return text.sentences().stream()
                .filter(sentence -> sentence.field() == passage.field())
                .filter(sentence -> sentence.span().contains(passage.span().start()))
                .findFirst();
    }
}
