package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/** The finder of the sentence that a passage stands in, and of those before. */
final class Located {
    private static final int NEAR = 4;

    private Located() {}

    /** The sentence in which {@code passage} begins; empty where none holds it. */
    static Optional<Sentence> sentence(AnnotatedText text, Passage passage) {
        // More than one, as there are empty ones.
        return before(text, passage, NEAR).stream()
                .filter(sentence -> sentence.span().contains(passage.span().start()))
                .findFirst();
    }

    /** The last {@code most} sentences of the same field that begin before {@code passage} or with it, in the order of the text. */
    static List<Sentence> before(AnnotatedText text, Passage passage, int most) {
        List<Sentence> all = text.sentences();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begins(all.get(middle), passage.field(), passage.span().start())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return all.subList(Math.max(0, low - most), low).stream()
                .filter(sentence -> sentence.field() == passage.field())
                .toList();
    }

    /** Whether the sentence stands before {@code offset} in the order of the document, whose title comes first. */
    private static boolean begins(Sentence sentence, Field field, int offset) {
        return sentence.field() == field ? sentence.span().start() <= offset : sentence.field() == Field.TITLE;
    }
}
