package org.volteface.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/** The reader of sides that are taken by judging a thing, by what it is called and by what it would lead to. */
final class JudgementReader {
    private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she");
    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final Set<String> BEFALLING = Facts.of("verb");

    private final PredicateLexicon lexicon;
    private final Clause clause;
    private final Complements complements;
    private final SideReader sides;
    private final Worth worth;

    JudgementReader(PredicateLexicon lexicon, Clause clause, Complements complements, SideReader sides) {
        this.lexicon = lexicon;
        this.clause = clause;
        this.complements = complements;
        this.sides = sides;
        this.worth = new Worth(lexicon, clause);
    }

    /** The side toward the subject of a predicate that judges it: the levy is unfair. */
    Optional<Side> evaluation(int predicate, boolean favours, int depth) {
        Optional<Integer> clausal = clause.child(predicate, "csubj");
        if (!favours && saysSomething(predicate)) {
            return Optional.of(unsaid(OptionalInt.empty()));
        }
        OptionalInt enclosed = clausal.isPresent() ? enclosed(clausal.get(), predicate) : OptionalInt.empty();
        if (enclosed.isPresent()) {
            Side doing = sides.doing(clausal.orElseThrow(), enclosed).firmly();
            return Optional.of(favours ? doing : doing.turned());
        }
        if (clausal.isPresent()) {
            return below(clausal.get(), favours, depth);
        }
        OptionalInt subject = subject(predicate);
        if (subject.isPresent() && PERSONAL.contains(clause.lemma(subject.getAsInt()))) {
            return ofSomebody(predicate, favours, depth);
        }
        if (subject.isPresent() && clause.is(subject.getAsInt(), PartOfSpeech.PRON) && isExpletive(predicate)) {
            Optional<Integer> extraposed = clause.child(predicate, "xcomp", "ccomp", "advcl");
            if (extraposed.isPresent()) {
                return below(extraposed.get(), favours, depth);
            }
        }
        return Optional.of(Side.toward(clause, subject, favours));
    }

    /** "I was wrong to oppose the levy", "we were wrong about the levy": what somebody is judged for is what it is about. */
    private Optional<Side> ofSomebody(int predicate, boolean favours, int depth) {
        Optional<Integer> doing = clause.child(predicate, "xcomp", "advcl", "ccomp");
        return doing.isPresent() ? below(doing.get(), favours, depth) : Optional.of(unsaid(complements.of(predicate)));
    }

    /** The judgement in "called the levy a mistake"; no side where the name is no judgement. */
    Optional<Side> naming(int predicate, int depth) {
        OptionalInt object = complements.of(predicate);
        for (int child : names(predicate, object)) {
            int sign = worth.of(child);
            if (sign != 0) {
                boolean favours = sign > 0 != clause.negated(child);
                Optional<Side> carried = sides.carried(object, depth);
                if (carried.isPresent()) {
                    return carried.map(side -> favours ? side : side.turned());
                }
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

    /** What may be the name in "called it a mistake", "found the price high", "described the limit as fair". */
    private List<Integer> names(int predicate, OptionalInt object) {
        List<Integer> names = new ArrayList<>();
        object.ifPresent(thing -> clause.children(thing, "amod", "nmod", "appos").stream()
                .filter(clause::isSetBehind)
                .forEach(names::add));
        names.addAll(clause.children(predicate, "xcomp", "obl", "ccomp", "advcl", "obj"));
        // "called the bill to raise the fare a farce": the parse may hang the name on the raising
        Carriers.carried(clause, object)
                .ifPresent(doing -> names.addAll(clause.children(doing, "obl:unmarked", "xcomp", "iobj")));
        return names;
    }

    /** The side toward what is a thing by a word that judges by its tone alone, or by its adjectives: the wrong answer. */
    Optional<Side> toned(int predicate, int depth) {
        int sign = worth.of(predicate);
        return sign == 0 ? Optional.empty() : evaluation(predicate, sign > 0, depth);
    }

    /** The side toward a thing that does good or harm: a dam would ruin the valley, the quota doubles their costs. */
    Optional<Side> effect(int predicate) {
        Optional<Integer> subject = clause.child(predicate, "nsubj")
                .filter(token -> (POINTING.contains(clause.lemma(token)) && foretells(predicate))
                        || (clause.is(token, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(token))));
        if (subject.isPresent() && BEFALLING.contains(clause.lemma(predicate)) && !foretells(predicate)) {
            return Optional.of(unsaid(OptionalInt.of(subject.get())));
        }
        Optional<Integer> doing = clause.child(predicate, "csubj");
        boolean reaches = !clause.children(predicate, "obj").isEmpty() || foretells(predicate);
        int sign = reaches && (subject.isPresent() || doing.isPresent()) ? worth.ofDoing(predicate) : 0;
        if (sign == 0) {
            return Optional.empty();
        }
        return subject.isPresent()
                ? Optional.of(Side.toward(clause, OptionalInt.of(subject.get()), sign > 0))
                : below(doing.orElseThrow(), sign > 0, 1);
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
        boolean would = foretells(predicate)
                && clause.children(predicate, "aux").stream()
                        .noneMatch(aux -> clause.relation(aux).equals("aux:pass"));
        return clause.child(predicate, "nsubj")
                .filter(subject ->
                        would && clause.is(subject, PartOfSpeech.NOUN) && !Doers.isDoer(clause.lemma(subject)))
                .map(subject -> unsaid(OptionalInt.of(subject)));
    }

    private boolean foretells(int predicate) {
        return clause.children(predicate, "aux").stream()
                .anyMatch(aux -> clause.lemma(aux).equals("would"));
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

    /** "It would be wrong to say that we are against it": what must not be said is left open by that. */
    private boolean saysSomething(int predicate) {
        return clause.children(predicate, "csubj", "xcomp", "ccomp", "advcl").stream()
                .anyMatch(child -> lexicon.find(clause, child)
                        .filter(found -> found.type() == Predicate.Type.SPEECH)
                        .isPresent());
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
