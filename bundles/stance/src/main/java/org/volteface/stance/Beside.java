package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;

/** What an "it" of the narrator's stands for where its own sentence has just told it: she moved to add a ramp; he opposed it. */
final class Beside {
    private static final Set<String> STANDING_IN = Set.of("it", "this", "that", "them");

    private Beside() {}

    /** The statement right before in the sentence of {@code clause}, where {@code side} is taken on a pronoun. */
    static Optional<Statement> of(List<Statement> before, Draft draft, Clause clause, Side side) {
        boolean told = draft.attribution().kind() != AttributionKind.DIRECT;
        boolean pronoun = side.thing().isPresent()
                && STANDING_IN.contains(clause.lemma(side.thing().getAsInt()));
        if (!told || !pronoun || before.isEmpty()) {
            return Optional.empty();
        }
        Statement last = before.get(before.size() - 1);
        Span sentence = clause.token(0)
                .span()
                .cover(clause.token(clause.tokens().size() - 1).span());
        boolean here = last.passage().field() == draft.passage().field()
                && sentence.contains(last.passage().span())
                && last.passage().span().end() <= draft.passage().span().start();
        boolean names = !last.claim().proposition().terms().isEmpty();
        return Optional.of(last).filter(statement -> here && names);
    }
}
