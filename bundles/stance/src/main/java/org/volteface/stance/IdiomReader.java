package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/** The reader of sides that are taken by idioms. */
final class IdiomReader {
    private static final Set<String> WITHIN =
            Set.of("det", "amod", "compound", "nummod", "nmod", "case", "flat", "advmod", "punct", "mark", "nsubj");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "they", "these", "those");

    private final Clause clause;
    private final Idioms idioms;
    private final SideReader sides;

    IdiomReader(Clause clause, Idioms idioms, SideReader sides) {
        this.clause = clause;
        this.idioms = idioms;
        this.sides = sides;
    }

    /** The side of the idiom that {@code predicate} is part of. */
    Optional<Side> read(int predicate, int depth) {
        return idioms.at(clause, predicate).flatMap(found -> switch (found.idiom()
                .type()) {
            case ATTITUDE -> attitude(found, predicate, depth);
            case OPERATION -> Optional.of(operation(found, predicate));
            case VERDICT -> verdict(found, predicate);
            case NEUTRAL -> Optional.of(Side.toward(clause, named(found), true).withLabel(StanceLabel.NONE));
        });
    }

    private Optional<Side> attitude(Idioms.Found found, int predicate, int depth) {
        boolean favours = found.idiom().favours();
        OptionalInt thing = complement(found);
        boolean doing = thing.isPresent() && isDoing(thing.getAsInt(), found);
        Optional<Side> done = doing ? sides.done(thing.getAsInt(), depth) : Optional.empty();
        Side side = done.map(below -> favours ? below.firmly() : below.firmly().turned())
                .orElseGet(() -> Side.toward(clause, doing ? object(thing.getAsInt()) : thing, favours));
        return Optional.of(denied(found, predicate) ? SideReader.refuse(side) : side);
    }

    private OptionalInt object(int doing) {
        return clause.child(doing, "obj").map(OptionalInt::of).orElse(OptionalInt.of(doing));
    }

    private Side operation(Idioms.Found found, int predicate) {
        Direction direction = found.idiom().favours() ? Direction.MORE : Direction.LESS;
        Side side = new Side(StanceLabel.FAVOR, direction, complement(found), OptionalInt.empty(), false, false);
        return denied(found, predicate) ? side.turned() : side;
    }

    /** The side toward the subject; none where the subject is somebody: "the driver must wait" judges nothing. */
    private Optional<Side> verdict(Idioms.Found found, int predicate) {
        Optional<Integer> doing = clause.child(predicate, "csubj");
        boolean favours = found.idiom().favours() != denied(found, predicate);
        if (doing.isPresent()) {
            return sides.done(doing.get(), 1)
                    .map(side -> favours ? side.firmly() : side.firmly().turned());
        }
        List<Integer> subjects = clause.children(predicate, "nsubj");
        Optional<Integer> subject = subjects.stream().filter(this::isMatter).findFirst();
        return subjects.isEmpty() || subject.isPresent()
                ? Optional.of(Side.toward(clause, subject.map(OptionalInt::of).orElse(OptionalInt.empty()), favours))
                : Optional.empty();
    }

    private boolean isMatter(int subject) {
        // "tidal energy": the parse may take the quality for a name and hang the thing on it
        boolean thing = clause.children(subject, "compound").stream()
                .anyMatch(child -> child > subject && clause.is(child, PartOfSpeech.NOUN));
        return POINTING.contains(clause.lemma(subject))
                || thing
                || (clause.is(subject, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(subject)));
    }

    private boolean denied(Idioms.Found found, int predicate) {
        int verb = found.contains(predicate) ? predicate : found.start();
        return !found.idiom().denies() && clause.negated(verb);
    }

    private boolean isDoing(int token, Idioms.Found found) {
        boolean infinitive = clause.lemma(found.end() - 1).equals("to")
                && clause.is(token, PartOfSpeech.VERB)
                && !clause.token(token).form().endsWith("ing");
        boolean gerund = clause.token(token).form().endsWith("ing")
                && !clause.children(token, "obj", "xcomp", "ccomp").isEmpty();
        return infinitive || gerund;
    }

    /** The word that the phrase after the idiom hangs on; empty where none follows. */
    private OptionalInt complement(Idioms.Found found) {
        int first = found.end();
        while (first < clause.tokens().size() && clause.is(first, PartOfSpeech.PUNCT)) {
            first++;
        }
        if (first >= clause.tokens().size() || !clause.inside(first) || !opensPhrase(first)) {
            return OptionalInt.empty();
        }
        int top = first;
        while (clause.head(top) >= found.end() && WITHIN.contains(clause.plainRelation(top))) {
            top = clause.head(top);
        }
        return OptionalInt.of(top);
    }

    /** The thing behind the idiom; a clause there says more of the idiom's own noun: the deadline we gave. */
    private OptionalInt named(Idioms.Found found) {
        OptionalInt thing = complement(found);
        return thing.isPresent() && clause.is(thing.getAsInt(), PartOfSpeech.VERB, PartOfSpeech.AUX)
                ? OptionalInt.empty()
                : thing;
    }

    private boolean opensPhrase(int token) {
        return clause.is(
                        token,
                        PartOfSpeech.DET,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PRON,
                        PartOfSpeech.NUM)
                || clause.is(token, PartOfSpeech.VERB);
    }
}
