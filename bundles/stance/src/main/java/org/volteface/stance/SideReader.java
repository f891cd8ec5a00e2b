package org.volteface.stance;

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

    private static final Set<String> GOVERNING = Set.of("against", "to", "on", "for", "of", "about");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Complements complements;
    private final JudgementReader judgements;

    SideReader(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.complements = new Complements(lexicon, clause);
        this.judgements = new JudgementReader(lexicon, clause, complements, this);
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
        boolean negated = clause.negated(predicate);
        Optional<Side> preposition = prepositional(predicate);
        if (preposition.isPresent()) {
            return preposition.map(side -> negated ? refuse(side) : side);
        }
        Optional<Side> prevented = prevented(predicate, depth);
        if (prevented.isPresent()) {
            return prevented.map(side -> negated ? side.turned() : side);
        }
        Predicate found = lexicon.find(clause, predicate)
                .filter(it -> it.type() != Predicate.Type.EVALUATION || !actsOnSomething(predicate))
                .orElse(null);
        if (found != null && found.type() == Predicate.Type.ATTITUDE) {
            return attitude(predicate, found.favours(), depth).map(side -> negated ? refuse(side) : side);
        }
        Optional<Side> leaning = new Leanings(clause).of(predicate);
        if (leaning.isPresent()) {
            return leaning.map(side -> negated ? refuse(side) : side);
        }
        return plain(predicate, found, depth).map(side -> negated ? side.turned() : side);
    }

    private Optional<Side> plain(int predicate, @Nullable Predicate found, int depth) {
        if (!clause.children(predicate, "expl").isEmpty()
                && clause.lemma(predicate).equals("be")) {
            return Optional.of(done(complements.ofExistence(predicate), predicate, Direction.MORE));
        }
        if (found == null) {
            return unknown(predicate, depth);
        }
        return switch (found.type()) {
            case SPEECH -> said(predicate, depth);
            case NAMING -> judgements.naming(predicate, depth);
            case EVALUATION -> judgements.evaluation(predicate, found.favours(), depth);
            default -> operation(predicate, found, depth);
        };
    }

    /** "keep the mill from closing": what somebody is kept from is what it is about, and it is opposed. */
    private Optional<Side> prevented(int predicate, int depth) {
        if (!clause.is(predicate, PartOfSpeech.VERB)
                || clause.children(predicate, "obj", "nsubj:pass").isEmpty()) {
            return Optional.empty();
        }
        return clause.children(predicate, "advcl", "xcomp", "acl", "ccomp").stream()
                .filter(child -> clause.token(child).form().endsWith("ing")
                        && clause.children(child, "mark", "case").stream()
                                .anyMatch(marker -> clause.lemma(marker).equals("from")))
                .findFirst()
                .flatMap(child -> read(child, depth + 1))
                .map(side -> side.turned().firmly());
    }

    /** "mistake silence for consent": a verb with an object judges no subject, whatever the noun of that form does. */
    private boolean actsOnSomething(int predicate) {
        return clause.is(predicate, PartOfSpeech.VERB)
                && !clause.children(predicate, "obj").isEmpty();
    }

    /** Not to oppose is no favour yet; not to support is opposition. */
    private static Side refuse(Side side) {
        return side.label() == StanceLabel.AGAINST ? side.asLitotes() : side.turned();
    }

    private Optional<Side> prepositional(int predicate) {
        if (clause.children(predicate, "cop").isEmpty()) {
            return Optional.empty();
        }
        if (clause.is(predicate, PartOfSpeech.ADP, PartOfSpeech.ADV, PartOfSpeech.ADJ)) {
            return lexicon.preposition(clause.lemma(predicate))
                    .map(favours -> Side.toward(clause, OptionalInt.empty(), favours));
        }
        return clause.children(predicate, "case").stream()
                .map(token -> lexicon.preposition(clause.lemma(token)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(favours -> Side.toward(clause, OptionalInt.of(predicate), favours));
    }

    private Optional<Side> attitude(int predicate, boolean favours, int depth) {
        for (int child : clause.children(predicate, "xcomp", "ccomp", "advcl", "csubj")) {
            if (!favours && SAYING.contains(clause.lemma(child))) {
                return Optional.of(
                        Side.toward(clause, OptionalInt.empty(), true).withLabel(StanceLabel.NONE));
            }
            if (clause.plainRelation(child).equals("advcl") && !governed(predicate, child)) {
                continue;
            }
            Optional<Side> below = read(child, depth + 1).map(Side::firmly);
            if (below.isPresent()) {
                return below.map(side -> favours ? side : side.turned());
            }
        }
        OptionalInt complement = complements.of(predicate);
        return complement.isEmpty() && clause.is(predicate, PartOfSpeech.ADJ)
                ? judgements.evaluation(predicate, favours, depth)
                : Optional.of(Side.toward(clause, complement, favours));
    }

    /** A clause that belongs to its predicate, not a mere circumstance: warned against raising, voted to reject. */
    private boolean governed(int predicate, int clauseHead) {
        boolean gerund = clause.token(clauseHead).form().endsWith("ing")
                && clause.children(clauseHead, "mark").stream()
                        .allMatch(mark -> GOVERNING.contains(clause.lemma(mark)));
        boolean infinitive = clause.children(predicate, "obj").isEmpty()
                && clause.children(clauseHead, "mark").stream()
                        .anyMatch(mark -> clause.lemma(mark).equals("to"));
        return gerund || infinitive;
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
        return Optional.of(done(complements.ofDeed(predicate), predicate, direction));
    }

    /** What is said, without a side of the saying itself; a thing announced or promised is favoured. */
    private Optional<Side> said(int predicate, int depth) {
        for (int child : clause.children(predicate, "ccomp", "xcomp", "parataxis", "advcl")) {
            Optional<Side> below = read(child, depth + 1);
            if (below.isPresent()) {
                return below;
            }
        }
        OptionalInt object = complements.of(predicate);
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> told = clause.children(object.getAsInt(), "acl:relcl").stream()
                .filter(this::hasOwnSubject)
                .findFirst();
        return told.isPresent() ? read(told.get(), depth + 1) : Optional.of(Side.toward(clause, object, true));
    }

    /** "told farmers there would be no tax": the parse takes for a relative clause what is no such thing. */
    private boolean hasOwnSubject(int predicate) {
        return clause.children(predicate, "nsubj", "expl").stream()
                .anyMatch(subject -> !RELATIVE.contains(clause.lemma(subject)));
    }

    private Optional<Side> unknown(int predicate, int depth) {
        Optional<Side> equation = judgements.equation(predicate);
        if (equation.isPresent() || !isVerbal(predicate)) {
            return equation;
        }
        Optional<Integer> inner = clause.child(predicate, "xcomp", "ccomp");
        if (inner.isPresent() && clause.children(predicate, "obj").isEmpty()) {
            return read(inner.get(), depth + 1);
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
