package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Passage;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.stance.Attributed;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;

/**
 * A quote that its speaker parts: "A toll", she said, "would be unfair". Where the part before the speaker is no clause, it names what
 * the one behind is about.
 */
final class PartedQuote {
    private PartedQuote() {}

    /** The part before, where {@code statement} is the part behind. */
    static Optional<Statement> begun(Attributed statement, List<Statement> before, Optional<Sentence> sentence) {
        boolean quote = statement.draft().attribution().kind() == AttributionKind.DIRECT;
        if (before.isEmpty() || sentence.isEmpty() || !quote) {
            return Optional.empty();
        }
        Statement last = before.get(before.size() - 1);
        boolean begun = last.holder().equals(statement.holding().holder())
                && last.claim().stance().label() == StanceLabel.NONE
                && isPhrase(sentence.get(), last.passage());
        return begun ? Optional.of(last) : Optional.empty();
    }

    private static boolean isPhrase(Sentence sentence, Passage passage) {
        boolean within = sentence.field() == passage.field() && sentence.span().overlaps(passage.span());
        return within
                && Clause.of(sentence, passage.span())
                        .flatMap(words -> words.root()
                                .filter(root -> words.is(root, PartOfSpeech.NOUN, PartOfSpeech.PROPN)
                                        && words.children(root, "cop").isEmpty()))
                        .isPresent();
    }
}
