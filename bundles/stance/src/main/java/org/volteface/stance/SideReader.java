package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

    private final PredicateLexicon lexicon;
    private final Clause clause;

    SideReader(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
    }

    /** The side that the clause under {@code predicate} takes; empty where it takes none that can be read. */
    Optional<Side> read(int predicate) {
        return read(predicate, 0);
    }

    private Optional<Side> read(int predicate, int depth) {
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        boolean negated = clause.negated(predicate);
        Optional<Side> preposition = prepositional(predicate);
        if (preposition.isPresent()) {
            return preposition.map(side -> negated ? refuse(side) : side);
        }
        Predicate found = lexicon.find(clause, predicate).orElse(null);
        if (found == null) {
            return unknown(predicate, depth).map(side -> negated ? side.turned() : side);
        }
        return switch (found.type()) {
            case ATTITUDE -> attitude(predicate, found.favours(), depth).map(side -> negated ? refuse(side) : side);
            case SPEECH -> said(predicate, depth).map(side -> negated ? side.turned() : side);
            case NAMING -> naming(predicate, depth).map(side -> negated ? side.turned() : side);
            case EVALUATION ->
                evaluation(predicate, found.favours(), depth).map(side -> negated ? side.turned() : side);
            default -> operation(predicate, found, depth).map(side -> negated ? side.turned() : side);
        };
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
            return lexicon.preposition(clause.lemma(predicate)).map(favours -> nominal(OptionalInt.empty(), favours));
        }
        return clause.children(predicate, "case").stream()
                .map(token -> lexicon.preposition(clause.lemma(token)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(favours -> nominal(OptionalInt.of(predicate), favours));
    }

    private Optional<Side> attitude(int predicate, boolean favours, int depth) {
        for (int child : clause.children(predicate, "xcomp", "ccomp", "advcl", "csubj")) {
            if (clause.plainRelation(child).equals("advcl") && !governed(child)) {
                continue;
            }
            Optional<Side> below = read(child, depth + 1).map(Side::firmly);
            if (below.isPresent()) {
                return below.map(side -> favours ? side : side.turned());
            }
        }
        return Optional.of(nominal(complement(predicate), favours));
    }

    /** A clause that a preposition ties to its predicate: against raising, without being a mere circumstance. */
    private boolean governed(int clauseHead) {
        return clause.token(clauseHead).form().endsWith("ing")
                && clause.children(clauseHead, "mark").stream()
                        .allMatch(mark -> Set.of("against", "to", "on", "for", "of", "about")
                                .contains(clause.lemma(mark)));
    }

    private Side nominal(OptionalInt thing, boolean favours) {
        StanceLabel label = favours ? StanceLabel.FAVOR : StanceLabel.AGAINST;
        if (thing.isPresent() && clause.negativeNominal(thing.getAsInt())) {
            label = label.opposite();
        }
        return new Side(label, Direction.MORE, thing, OptionalInt.empty(), true, false);
    }

    private OptionalInt complement(int predicate) {
        for (String relation : List.of("obj", "nsubj:pass", "obl", "nmod", "iobj")) {
            OptionalInt found = complement(predicate, relation);
            if (found.isPresent()) {
                return found;
            }
        }
        // "leave the way open to talks": the parse hangs the talks on the leaving.
        boolean secondary =
                clause.head(predicate) >= 0 && clause.relation(predicate).equals("xcomp");
        OptionalInt above = secondary ? complement(clause.head(predicate), "obl") : OptionalInt.empty();
        return above.isPresent() && above.getAsInt() > predicate ? above : OptionalInt.empty();
    }

    private OptionalInt complement(int predicate, String relation) {
        for (int child : clause.children(predicate, relation)) {
            if (clause.relation(child).startsWith(relation) && !isTime(child) && !isAgent(child)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Side> evaluation(int predicate, boolean favours, int depth) {
        Optional<Integer> clausal = clause.child(predicate, "csubj");
        OptionalInt enclosed = clausal.isPresent() ? enclosed(clausal.get(), predicate) : OptionalInt.empty();
        if (enclosed.isPresent()) {
            return Optional.of(nominal(enclosed, favours));
        }
        if (clausal.isPresent()) {
            return read(clausal.get(), depth + 1).map(Side::firmly).map(side -> favours ? side : side.turned());
        }
        OptionalInt subject =
                clause.child(predicate, "nsubj").map(OptionalInt::of).orElse(OptionalInt.empty());
        if (subject.isEmpty()
                && clause.head(predicate) >= 0
                && clause.plainRelation(predicate).equals("xcomp")) {
            subject = complement(clause.head(predicate));
        }
        if (subject.isPresent() && clause.is(subject.getAsInt(), PartOfSpeech.PRON) && isExpletive(predicate)) {
            Optional<Integer> extraposed = clause.child(predicate, "xcomp", "ccomp", "advcl");
            if (extraposed.isPresent()) {
                return read(extraposed.get(), depth + 1).map(Side::firmly).map(side -> favours ? side : side.turned());
            }
        }
        return Optional.of(nominal(subject, favours));
    }

    /** "Enlarging the cup would be a mistake": the parse may take the object of the clause for the subject. */
    private OptionalInt enclosed(int clausal, int predicate) {
        boolean bare = clause.children(clausal, "obj", "xcomp", "ccomp", "obl").isEmpty();
        Optional<Integer> subject = clause.child(predicate, "nsubj");
        return bare && subject.isPresent() && subject.get() > clausal
                ? OptionalInt.of(subject.get())
                : OptionalInt.empty();
    }

    private boolean isExpletive(int predicate) {
        return clause.children(predicate, "nsubj", "expl").stream()
                .anyMatch(child -> clause.lemma(child).equals("it"));
    }

    private Optional<Side> operation(int predicate, Predicate found, int depth) {
        if (ASPECTUAL.contains(clause.lemma(predicate))) {
            Optional<Integer> inner = clause.child(predicate, "xcomp");
            if (inner.isPresent()) {
                return read(inner.get(), depth + 1);
            }
        }
        Optional<Integer> inner = clause.child(predicate, "xcomp");
        if (inner.isPresent() && clause.is(inner.get(), PartOfSpeech.ADJ)) {
            return read(inner.get(), depth + 1);
        }
        if (found.type() == Predicate.Type.LIGHT && complement(predicate).isEmpty() && inner.isPresent()) {
            return read(inner.get(), depth + 1);
        }
        if (!found.favours() && complement(predicate).isEmpty() && inner.isPresent()) {
            return read(inner.get(), depth + 1).map(Side::turned);
        }
        Direction direction = found.favours() ? Direction.MORE : Direction.LESS;
        return Optional.of(doing(predicate, direction));
    }

    /** What is said, without a side of the saying itself; a thing announced or promised is favoured. */
    private Optional<Side> said(int predicate, int depth) {
        for (int child : clause.children(predicate, "ccomp", "xcomp", "parataxis", "advcl")) {
            Optional<Side> below = read(child, depth + 1);
            if (below.isPresent()) {
                return below;
            }
        }
        return complement(predicate).isEmpty() ? Optional.empty() : Optional.of(nominal(complement(predicate), true));
    }

    /** The judgement in "called the levy a mistake"; empty where the name is no judgement. */
    private Optional<Side> naming(int predicate, int depth) {
        OptionalInt object = complement(predicate);
        for (int child : clause.children(predicate, "xcomp", "obl", "ccomp", "advcl", "obj")) {
            Predicate judgement = lexicon.find(clause, child).orElse(null);
            if (judgement != null && judgement.type() == Predicate.Type.EVALUATION) {
                boolean favours = judgement.favours() != clause.negated(child);
                OptionalInt judged = object.isPresent() && object.getAsInt() == child ? OptionalInt.empty() : object;
                return Optional.of(nominal(judged, favours));
            }
        }
        Optional<Integer> clausal = clause.child(predicate, "ccomp");
        if (clausal.isPresent()) {
            return read(clausal.get(), depth + 1);
        }
        return object.isEmpty()
                ? Optional.empty()
                : Optional.of(nominal(object, true).withLabel(StanceLabel.NONE));
    }

    private Optional<Side> unknown(int predicate, int depth) {
        Optional<Integer> inner = clause.child(predicate, "xcomp", "ccomp");
        if (isVerbal(predicate)) {
            if (inner.isPresent() && clause.children(predicate, "obj").isEmpty()) {
                return read(inner.get(), depth + 1);
            }
            return Optional.of(foretelling(predicate).orElseGet(() -> doing(predicate, Direction.MORE)));
        }
        return Optional.empty();
    }

    private boolean isVerbal(int predicate) {
        return clause.is(predicate, PartOfSpeech.VERB, PartOfSpeech.AUX)
                || !clause.children(predicate, "aux").isEmpty();
    }

    /** "A tax would hand the trade to smugglers": what a thing would lead to is about the thing; the side is unsaid. */
    private Optional<Side> foretelling(int predicate) {
        boolean would = clause.children(predicate, "aux").stream()
                .anyMatch(aux -> clause.lemma(aux).equals("would"));
        return clause.child(predicate, "nsubj")
                .filter(subject ->
                        would && clause.is(subject, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(subject)))
                .map(subject -> nominal(OptionalInt.of(subject), true).withLabel(StanceLabel.NONE));
    }

    /** A deed and what it is done to; where nothing is, what it happens to: the quota stays. */
    private Side doing(int predicate, Direction direction) {
        OptionalInt thing = objectOrSubject(predicate);
        StanceLabel label = StanceLabel.FAVOR;
        if (thing.isPresent() && clause.negativeNominal(thing.getAsInt()) && !clause.negated(predicate)) {
            label = StanceLabel.AGAINST;
        }
        return new Side(label, direction, thing, OptionalInt.of(predicate), false, false);
    }

    private OptionalInt objectOrSubject(int predicate) {
        for (String relation : List.of("obj", "nsubj:pass")) {
            Optional<Integer> child = clause.child(predicate, relation);
            if (child.isPresent()) {
                return OptionalInt.of(child.get());
            }
        }
        Optional<Integer> governed = clause.children(predicate, "obl").stream()
                .filter(child -> !isTime(child) && !isAgent(child))
                .findFirst();
        Optional<Integer> subject = clause.child(predicate, "nsubj");
        boolean subjectIsThing = subject.isPresent() && clause.is(subject.get(), PartOfSpeech.NOUN);
        if (subjectIsThing) {
            return OptionalInt.of(subject.get());
        }
        return governed.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private boolean isAgent(int token) {
        return clause.relation(token).equals("obl:agent")
                || clause.children(token, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("by"));
    }

    private boolean isTime(int token) {
        return TimeWords.isTime(clause, token);
    }
}
