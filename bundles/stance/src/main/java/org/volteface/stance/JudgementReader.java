package org.volteface.stance;

import java.util.Optional;
import java.util.OptionalInt;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/** The reader of sides that are taken by judging a thing, by what it is called and by what it would lead to. */
final class JudgementReader {
    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Complements complements;
    private final SideReader sides;

    JudgementReader(PredicateLexicon lexicon, Clause clause, Complements complements, SideReader sides) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.complements = complements;
        this.sides = sides;
    }

    /** The side toward the subject of a predicate that judges it: the levy is unfair. */
    Optional<Side> evaluation(int predicate, boolean favours, int depth) {
        Optional<Integer> clausal = clause.child(predicate, "csubj");
        OptionalInt enclosed = clausal.isPresent() ? enclosed(clausal.get(), predicate) : OptionalInt.empty();
        if (enclosed.isPresent()) {
            return Optional.of(Side.toward(clause, enclosed, favours));
        }
        if (clausal.isPresent()) {
            return below(clausal.get(), favours, depth);
        }
        OptionalInt subject = subject(predicate);
        if (subject.isPresent() && clause.is(subject.getAsInt(), PartOfSpeech.PRON) && isExpletive(predicate)) {
            Optional<Integer> extraposed = clause.child(predicate, "xcomp", "ccomp", "advcl");
            if (extraposed.isPresent()) {
                return below(extraposed.get(), favours, depth);
            }
        }
        return Optional.of(Side.toward(clause, subject, favours));
    }

    /** The judgement in "called the levy a mistake"; no side where the name is no judgement. */
    Optional<Side> naming(int predicate, int depth) {
        OptionalInt object = complements.of(predicate);
        for (int child : clause.children(predicate, "xcomp", "obl", "ccomp", "advcl", "obj")) {
            Predicate judgement = lexicon.find(clause, child).orElse(null);
            if (judgement != null && judgement.type() == Predicate.Type.EVALUATION) {
                boolean favours = judgement.favours() != clause.negated(child);
                boolean itself = object.isPresent() && object.getAsInt() == child;
                return Optional.of(Side.toward(clause, itself ? OptionalInt.empty() : object, favours));
            }
        }
        Optional<Integer> clausal = clause.child(predicate, "ccomp");
        if (clausal.isPresent()) {
            return sides.read(clausal.get(), depth + 1);
        }
        return object.isEmpty() ? Optional.empty() : Optional.of(unsaid(object));
    }

    /** "It is the levy that broke the trade": the thing brought to the fore is what it is about; the side is unsaid. */
    Optional<Side> cleft(int predicate) {
        boolean definite = !clause.children(predicate, "cop").isEmpty()
                && isExpletive(predicate)
                && clause.children(predicate, "det").stream()
                        .anyMatch(det -> clause.lemma(det).equals("the"));
        boolean relative = clause.phrase(predicate).stream()
                .anyMatch(token -> !clause.children(token, "acl:relcl").isEmpty());
        return definite && relative ? Optional.of(unsaid(OptionalInt.of(predicate))) : Optional.empty();
    }

    /** "A tax would hand the trade to smugglers": what a thing would lead to is about the thing; the side is unsaid. */
    Optional<Side> foretelling(int predicate) {
        boolean would = clause.children(predicate, "aux").stream()
                .anyMatch(aux -> clause.lemma(aux).equals("would"));
        return clause.child(predicate, "nsubj")
                .filter(subject ->
                        would && clause.is(subject, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(subject)))
                .map(subject -> unsaid(OptionalInt.of(subject)));
    }

    /** "The tariff will be 22 crowns": what a thing is to be is about the thing; the side is unsaid. */
    Optional<Side> equation(int predicate) {
        boolean copular = !clause.children(predicate, "cop").isEmpty();
        return clause.child(predicate, "nsubj")
                .filter(subject -> copular && clause.is(subject, PartOfSpeech.NOUN))
                .map(subject -> unsaid(OptionalInt.of(subject)));
    }

    private Side unsaid(OptionalInt thing) {
        return Side.toward(clause, thing, true).withLabel(StanceLabel.NONE);
    }

    private Optional<Side> below(int predicate, boolean favours, int depth) {
        return sides.read(predicate, depth + 1).map(Side::firmly).map(side -> favours ? side : side.turned());
    }

    private OptionalInt subject(int predicate) {
        Optional<Integer> own = clause.child(predicate, "nsubj");
        if (own.isPresent()) {
            return OptionalInt.of(own.get());
        }
        if (clause.head(predicate) < 0 || !clause.plainRelation(predicate).equals("xcomp")) {
            return OptionalInt.empty();
        }
        OptionalInt object = complements.of(clause.head(predicate));
        return object.isPresent() ? object : subject(clause.head(predicate));
    }

    /** "Widening the canal would be unwise": the parse may take the object of the clause for the subject. */
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
}
