package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.StanceLabel;

/** The reader of what is done against a thing, or to bring one about: a petition against a road, a strike for higher pay. */
final class Protests {
    private static final Set<String> NOUNS = WordSet.load("protests.tsv");
    /** What an objection or resistance may also be "to". */
    private static final Set<String> TO = Set.of("objection", "opposition", "resistance");

    /** What is done against a foe rather than against a plan. */
    private static final Set<String> FIGHTING = Set.of("strike", "action", "statement", "battle");

    private final PredicateLexicon lexicon;
    private final Clause clause;

    Protests(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
    }

    /** The side of favouring {@code thing}; none at all where the thing is ended or refused, by which nothing is favoured yet. */
    Optional<Side> side(OptionalInt thing) {
        if (thing.isEmpty() || !NOUNS.contains(clause.lemma(thing.getAsInt()))) {
            return Optional.empty();
        }
        int above = clause.head(thing.getAsInt());
        Optional<Predicate> found = above < 0 ? Optional.empty() : lexicon.find(clause, above);
        boolean refused = found.filter(it -> !it.favours()).isPresent();
        boolean ended = refused
                && found.filter(it -> it.type() == Predicate.Type.OPERATION).isPresent();
        Optional<Side> opposed = named(thing.getAsInt(), above, true)
                .map(target -> Side.toward(clause, OptionalInt.of(target), false))
                .map(side -> refused ? side.asLitotes() : side);
        return opposed.or(() -> named(thing.getAsInt(), above, false)
                .filter(target -> ended)
                .map(target -> Side.toward(clause, thing, true).withLabel(StanceLabel.NONE)));
    }

    /** What the protest is against, or for; the parse may hang it on the verb. */
    private Optional<Integer> named(int protest, int above, boolean against) {
        Optional<Integer> own = clause.children(protest, "nmod", "obl").stream()
                .filter(child -> leads(protest, child, against))
                .findFirst();
        return own.or(() -> above < 0
                ? Optional.empty()
                : clause.children(above, "obl").stream()
                        .filter(child -> child > protest && leads(protest, child, against))
                        .filter(child -> clause.children(child, "case").contains(protest + 1))
                        .findFirst());
    }

    private boolean leads(int protest, int child, boolean against) {
        return clause.children(child, "case").stream()
                .map(clause::lemma)
                .anyMatch(marker -> against
                        ? marker.equals("against") && !FIGHTING.contains(clause.lemma(protest))
                                || marker.equals("to") && TO.contains(clause.lemma(protest))
                        : marker.equals("for") || marker.equals("over"));
    }
}
