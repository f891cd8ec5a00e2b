package org.volteface.stance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/**
 * The reader of sides: walks from a predicate down to the thing that it is about in the end, and turns the side at each
 * negation, refusal and undoing on the way.
 */
final class SideReader {
    private static final int DEEPEST = 6;
    private static final Set<String> ASPECTUAL =
            Set.of("begin", "start", "continue", "keep", "go", "proceed", "remain");
    /** What somebody declines to do who keeps a side to himself. */
    private static final Set<String> SAYING =
            Set.of("say", "tell", "comment", "confirm", "answer", "speculate", "disclose", "discuss", "reveal");

    private static final Set<Predicate.Type> DOING = EnumSet.of(Predicate.Type.OPERATION, Predicate.Type.LIGHT);
    private static final Set<String> GOVERNING = Set.of("against", "to", "on", "for", "of", "about");

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Complements complements;
    private final JudgementReader judgements;
    private final PhraseSides phrases;

    SideReader(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.complements = new Complements(lexicon, clause);
        this.judgements = new JudgementReader(lexicon, clause, complements, this);
        this.phrases = new PhraseSides(lexicon, clause, this);
    }

    /** The side that the clause under {@code predicate} takes; empty where it takes none that can be read. */
    Optional<Side> read(int predicate) {
        return read(predicate, 0);
    }

    /** As {@link #read(int)}, {@code depth} predicates down. */
    Optional<Side> read(int predicate, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        Optional<Side> cleft = judgements.cleft(predicate);
        if (cleft.isPresent()) {
            return cleft;
        }
        Optional<Side> whole = phrases.whole(predicate, depth);
        if (whole.isPresent()) {
            return whole;
        }
        boolean negated = clause.negated(predicate);
        Optional<Side> preposition = phrases.prepositional(predicate);
        if (preposition.isPresent()) {
            return preposition.map(side -> negated ? refuse(side) : side);
        }
        Optional<Side> prevented = phrases.prevented(predicate, depth);
        if (prevented.isPresent()) {
            return prevented.map(side -> negated ? side.turned() : side);
        }
        Predicate found = lexicon.used(clause, predicate).orElse(null);
        boolean opens = clause.is(predicate, PartOfSpeech.VERB)
                && clause.lemma(predicate).equals("open")
                && !clause.children(predicate, "aux").isEmpty();
        if (found != null && found.type() == Predicate.Type.ATTITUDE && !opens) {
            return attitude(predicate, found.favours(), depth).map(side -> negated ? refuse(side) : side);
        }
        Optional<Side> leaning = new Leanings(clause).of(predicate);
        if (leaning.isPresent()) {
            return leaning.map(side -> negated ? refuse(side) : side);
        }
        return plain(predicate, found, depth).map(side -> negated ? side.turned() : side);
    }

    /** The side of doing what {@code predicate} says, whatever stands before it. */
    Optional<Side> done(int predicate, int depth) {
        Predicate found = lexicon.find(clause, predicate).orElse(null);
        return found != null && found.type() == Predicate.Type.ATTITUDE
                ? attitude(predicate, found.favours(), depth + 1)
                : plain(predicate, found, depth + 1);
    }

    private Optional<Side> plain(int predicate, @Nullable Predicate found, int depth) {
        if (!clause.children(predicate, "expl").isEmpty()
                && clause.lemma(predicate).equals("be")) {
            OptionalInt thing = complements.ofExistence(predicate);
            boolean fact = clause.children(predicate, "aux").isEmpty();
            return Optional.of(
                    fact
                            ? Side.toward(clause, thing, true).withLabel(StanceLabel.NONE)
                            : done(thing, predicate, Direction.MORE));
        }
        boolean does = found == null || DOING.contains(found.type());
        Optional<Side> effect = does && isVerbal(predicate) ? judgements.effect(predicate) : Optional.empty();
        if (effect.isPresent()) {
            return effect;
        }
        if (found == null) {
            return unknown(predicate, depth);
        }
        return switch (found.type()) {
            case SPEECH -> new SpokenSides(clause, complements, this).read(predicate, depth);
            case NAMING -> judgements.naming(predicate, depth);
            case EVALUATION -> judgements.evaluation(predicate, found.favours(), depth);
            default -> operation(predicate, found, depth);
        };
    }

    /** Not to oppose is no favour yet; not to support is opposition. */
    static Side refuse(Side side) {
        return side.label() == StanceLabel.AGAINST ? side.asLitotes() : side.turned();
    }

    private Optional<Side> attitude(int predicate, boolean favours, int depth) {
        for (int child : clause.children(predicate, "xcomp", "ccomp", "advcl", "csubj")) {
            if (!favours && SAYING.contains(clause.lemma(child))) {
                return Optional.of(
                        Side.toward(clause, OptionalInt.empty(), true).withLabel(StanceLabel.NONE));
            }
            if (clause.plainRelation(child).equals("advcl") && !governed(predicate, child)
                    || complements.isCircumstantial(child)) {
                continue;
            }
            Optional<Side> below = read(child, depth + 1).map(Side::firmly);
            if (below.isPresent()) {
                return below.map(side -> favours ? side : side.turned());
            }
        }
        OptionalInt opposed = complements.against(predicate);
        if (favours && opposed.isPresent()) {
            return Optional.of(Side.toward(clause, opposed, false));
        }
        OptionalInt complement = opposed.isPresent() ? opposed : complements.of(predicate);
        if (complement.isPresent() && Courtesies.thanks(clause, predicate, complement.getAsInt())) {
            return Optional.of(Side.toward(clause, complement, true).withLabel(StanceLabel.NONE));
        }
        Optional<Side> carried = carried(complement, depth);
        if (carried.isPresent()) {
            return carried.map(side -> favours ? side : side.turned());
        }
        return complement.isEmpty() && clause.is(predicate, PartOfSpeech.ADJ)
                ? judgements.evaluation(predicate, favours, depth)
                : Optional.of(Side.toward(clause, complement, favours));
    }

    /** A clause that belongs to its predicate, not a mere circumstance: warned against raising, voted to reject. */
    private boolean governed(int predicate, int clauseHead) {
        boolean gerund = clause.token(clauseHead).form().endsWith("ing")
                && clause.children(clauseHead, "aux", "nsubj").isEmpty()
                && clause.children(clauseHead, "mark").stream()
                        .allMatch(mark -> GOVERNING.contains(clause.lemma(mark)));
        boolean infinitive = clause.children(predicate, "obj").stream().allMatch(this::isAddressed)
                && clause.children(clauseHead, "mark").stream()
                        .anyMatch(mark -> clause.lemma(mark).equals("to"));
        return gerund || infinitive;
    }

    /** Who is asked to do something is not what the side is taken on: urged the council to keep it. */
    private boolean isAddressed(int object) {
        return clause.is(object, PartOfSpeech.NOUN) && Doers.isDoer(clause.lemma(object));
    }

    private Optional<Side> operation(int predicate, Predicate found, int depth) {
        Optional<Integer> inner = clause.child(predicate, "xcomp");
        boolean carries = inner.isPresent()
                && (ASPECTUAL.contains(clause.lemma(predicate))
                        || clause.is(inner.get(), PartOfSpeech.ADJ)
                        || complements.of(predicate).isEmpty());
        if (carries) {
            boolean undone = !found.favours() && !clause.is(inner.get(), PartOfSpeech.ADJ);
            return read(inner.get(), depth + 1).map(side -> undone ? side.turned() : side);
        }
        Direction direction = found.favours() ? Direction.MORE : Direction.LESS;
        OptionalInt thing = complements.ofDeed(predicate);
        Optional<Side> carried = carried(thing, depth);
        return carried.isPresent()
                ? carried.map(side -> found.favours() ? side : side.turned())
                : Optional.of(done(thing, predicate, direction));
    }

    /** The side of doing to {@code thing} what {@code predicate} says. */
    Side doing(int predicate, OptionalInt thing) {
        boolean undoes = lexicon.find(clause, predicate)
                .filter(found -> !found.favours())
                .isPresent();
        return done(thing, predicate, undoes ? Direction.LESS : Direction.MORE);
    }

    /** The side of what a bill, plan or offer is to do. */
    Optional<Side> carried(OptionalInt thing, int depth) {
        return Carriers.carried(clause, thing)
                .flatMap(doing -> read(doing, depth + 1))
                .map(Side::firmly)
                .or(() -> new Protests(lexicon, clause).side(thing));
    }

    private Optional<Side> unknown(int predicate, int depth) {
        Optional<Side> toned = isVerbal(predicate) ? Optional.empty() : judgements.toned(predicate, depth);
        if (toned.isPresent()) {
            return toned;
        }
        Optional<Side> planned = isVerbal(predicate) ? Optional.empty() : carried(OptionalInt.of(predicate), depth);
        if (planned.isPresent()) {
            return planned;
        }
        Optional<Side> equation = judgements.equation(predicate);
        if (equation.isPresent() || !isVerbal(predicate)) {
            return equation;
        }
        Optional<Integer> inner =
                clause.child(predicate, "xcomp", "ccomp").filter(child -> !complements.isCircumstantial(child));
        if (inner.isPresent() && clause.children(predicate, "obj").isEmpty()) {
            return read(inner.get(), depth + 1);
        }
        Optional<Side> carried = carried(complements.ofDeed(predicate), depth);
        if (carried.isPresent()) {
            return carried;
        }
        return Optional.of(judgements
                .foretelling(predicate)
                .orElseGet(() -> done(complements.ofDeed(predicate), predicate, Direction.MORE)));
    }

    private boolean isVerbal(int predicate) {
        return clause.is(predicate, PartOfSpeech.VERB, PartOfSpeech.AUX)
                || (!clause.children(predicate, "aux").isEmpty()
                        && clause.children(predicate, "cop").isEmpty());
    }

    private Side done(OptionalInt thing, int predicate, Direction direction) {
        boolean denied = thing.isPresent() && clause.negativeNominal(thing.getAsInt()) && !clause.negated(predicate);
        StanceLabel label = denied ? StanceLabel.AGAINST : StanceLabel.FAVOR;
        return new Side(label, direction, thing, OptionalInt.of(predicate), false, false);
    }
}
