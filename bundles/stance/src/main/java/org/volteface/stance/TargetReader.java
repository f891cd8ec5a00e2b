package org.volteface.stance;

import java.util.Optional;
import org.volteface.api.model.Field;
import org.volteface.api.model.Span;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.AnnotatedText;

/** The reader of the side that a sentence takes toward one mention in it, by what is said of the mention. */
final class TargetReader {
    private static final double ENOUGH = 0.3;
    private static final double FARTHER = 0.7;
    private static final int FARTHEST = 5;

    private final PredicateLexicon predicates;
    private final ToneLexicon tones;

    TargetReader(PredicateLexicon predicates) {
        this.predicates = predicates;
        this.tones = predicates.tones();
    }

    StanceLabel read(AnnotatedText text, Span target) {
        double said = text.sentences().stream()
                .filter(sentence ->
                        sentence.field() == Field.TEXT && sentence.span().overlaps(target))
                .findFirst()
                .flatMap(sentence -> Clause.of(sentence, sentence.span()))
                .flatMap(clause -> mention(clause, target).map(token -> said(clause, token)))
                .orElse(0.0);
        return said > ENOUGH ? StanceLabel.FAVOR : said < -ENOUGH ? StanceLabel.AGAINST : StanceLabel.NONE;
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

    /** What the words say of {@code mention} or, the less the farther, of what it is part of; else how they sound around it. */
    private double said(Clause clause, int mention) {
        Roles roles = new Roles(clause, tones, predicates);
        double weight = 1;
        int at = mention;
        for (int steps = 0; steps < FARTHEST; steps++) {
            double said = roles.own(at) + roles.inRole(at);
            if (said != 0) {
                return said * weight;
            }
            if (!roles.belongs(at)) {
                break;
            }
            at = clause.head(at);
            weight *= FARTHER;
        }
        return new Surroundings(clause, tones).tone(mention);
    }
}
