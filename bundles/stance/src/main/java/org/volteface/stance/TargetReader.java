package org.volteface.stance;

import java.util.Optional;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.Sentence;

/** The reader of the side that a sentence takes toward one mention in it, by the predicates that the mention hangs on. */
final class TargetReader {
    private final PredicateLexicon lexicon;

    TargetReader(PredicateLexicon lexicon) {
        this.lexicon = lexicon;
    }

    StanceLabel read(AnnotatedText text, Span target) {
        return text.sentences().stream()
                .filter(sentence ->
                        sentence.field() == Field.TEXT && sentence.span().overlaps(target))
                .findFirst()
                .flatMap(sentence -> read(sentence, target))
                .orElse(StanceLabel.NONE);
    }

    private Optional<StanceLabel> read(Sentence sentence, Span target) {
        Optional<Clause> clause = Clause.of(sentence, sentence.span());
        return clause.flatMap(it -> mention(it, target).flatMap(token -> climb(it, token)));
    }

    /** The token of the mention that the others hang on. */
    private static Optional<Integer> mention(Clause clause, Span target) {
        for (int i = 0; i < clause.tokens().size(); i++) {
            int head = clause.head(i);
            boolean within = target.overlaps(clause.token(i).span());
            if (within && (head < 0 || !target.overlaps(clause.token(head).span()))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<StanceLabel> climb(Clause clause, int mention) {
        int from = mention;
        int at = clause.head(mention);
        for (int steps = 0; at >= 0 && steps < clause.tokens().size(); steps++) {
            Optional<StanceLabel> judged = judged(clause, at, from);
            if (judged.isPresent()) {
                return judged;
            }
            from = at;
            at = clause.head(at);
        }
        return Optional.empty();
    }

    private Optional<StanceLabel> judged(Clause clause, int predicate, int from) {
        Predicate found = lexicon.find(clause, predicate).orElse(null);
        if (found == null) {
            return Optional.empty();
        }
        boolean subject =
                clause.relation(from).equals("nsubj") || clause.relation(from).equals("csubj");
        boolean applies =
                switch (found.type()) {
                    case ATTITUDE -> !subject;
                    case EVALUATION -> true;
                    default -> false;
                };
        if (!applies) {
            return Optional.empty();
        }
        boolean favours = found.favours() != clause.negated(predicate);
        return Optional.of(favours ? StanceLabel.FAVOR : StanceLabel.AGAINST);
    }
}
