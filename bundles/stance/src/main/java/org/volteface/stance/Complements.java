package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The finder of what a predicate is about: its object, or what stands in for one. */
final class Complements {
    private static final List<String> RELATIONS = List.of("obj", "nsubj:pass", "obl", "nmod", "iobj");

    private static final Set<String> CIRCUMSTANTIAL =
            Set.of("before", "after", "until", "till", "unless", "once", "because", "since", "when", "while");

    private final PredicateLexicon lexicon;
    private final Clause clause;

    Complements(PredicateLexicon lexicon, Clause clause) {
        this.lexicon = lexicon;
        this.clause = clause;
    }

    /** What a predicate of taking sides is about. */
    OptionalInt of(int predicate) {
        OptionalInt governed = governed(predicate);
        if (governed.isPresent()) {
            return governed;
        }
        for (String relation : RELATIONS) {
            OptionalInt found = of(predicate, relation);
            if (found.isPresent()) {
                return found;
            }
        }
        // "leave the way open to talks": the parse hangs the talks on the leaving.
        boolean secondary =
                clause.head(predicate) >= 0 && clause.relation(predicate).equals("xcomp");
        OptionalInt above = secondary ? of(clause.head(predicate), "obl") : OptionalInt.empty();
        return above.isPresent() && above.getAsInt() > predicate ? above : OptionalInt.empty();
    }

    /** "asked the cabinet for a toll": what the predicate's own preposition introduces, whoever is asked. */
    private OptionalInt governed(int predicate) {
        Optional<String> preposition = lexicon.preposition(clause, predicate);
        if (preposition.isEmpty() || clause.children(predicate, "obj").isEmpty()) {
            return OptionalInt.empty();
        }
        return clause.children(predicate, "obl", "nmod").stream()
                .filter(child -> !isCircumstance(child)
                        && clause.children(child, "case").stream()
                                .anyMatch(marker -> clause.lemma(marker).equals(preposition.get())))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** What comes behind an "against": advised the town against it, decided against a merger. */
    OptionalInt against(int predicate) {
        return clause.children(predicate, "obl").stream()
                .filter(child -> clause.children(child, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("against")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private OptionalInt of(int predicate, String relation) {
        for (int child : clause.children(predicate, relation)) {
            if (relation.equals("nsubj:pass") && clause.is(child, PartOfSpeech.PRON) && hasObject(predicate)) {
                continue;
            }
            if (relation.equals("obj") && isGivenSomething(predicate, child)) {
                continue;
            }
            boolean idiom = relation.equals("obj") && lexicon.isIdiom(clause, predicate, child);
            if (clause.relation(child).startsWith(relation) && !isCircumstance(child) && !idiom) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** "Offered them a fund": whom it was offered to, where the parse gives the verb two objects. */
    private boolean isGivenSomething(int predicate, int object) {
        return clause.is(object, PartOfSpeech.PRON)
                && clause.children(predicate, "obj").stream()
                        .anyMatch(other ->
                                other > object && clause.relation(other).equals("obj"));
    }

    /** "She was opposed to the tunnel": the participle that tells a view has its object behind a preposition. */
    private boolean hasObject(int predicate) {
        return clause.children(predicate, "obl").stream().anyMatch(child -> clause.children(child, "case").stream()
                .anyMatch(marker -> clause.lemma(marker).equals("to")));
    }

    /** What a deed is done to; where it is done to nothing, what it happens to: the quota stays. */
    OptionalInt ofDeed(int predicate) {
        for (String relation : List.of("obj", "nsubj:pass")) {
            Optional<Integer> child = clause.child(predicate, relation);
            if (child.isPresent()) {
                return OptionalInt.of(child.get());
            }
        }
        OptionalInt raised = raised(predicate);
        if (raised.isPresent()) {
            return raised;
        }
        Optional<Integer> happening = clause.child(predicate, "nsubj")
                .filter(subject -> clause.is(subject, PartOfSpeech.NOUN)
                        && (!Doers.isDoer(clause.lemma(subject)) || isUnnamed(subject)));
        return happening
                .or(() -> clause.children(predicate, "obl").stream()
                        .filter(child -> !isCircumstance(child))
                        .findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /** "wants the school closed": the object of the wanting is what is to be closed. */
    private OptionalInt raised(int predicate) {
        int above = clause.head(predicate);
        String form = clause.token(predicate).form();
        boolean participle = above >= 0
                && clause.relation(predicate).equals("xcomp")
                && clause.is(predicate, PartOfSpeech.VERB)
                && !form.endsWith("ing")
                && !form.equalsIgnoreCase(clause.lemma(predicate))
                && clause.children(predicate, "mark").isEmpty();
        return participle ? of(above, "obj") : OptionalInt.empty();
    }

    /** Whether a noun that could be a doer's is that of a thing to come: a school will stand there. */
    private boolean isUnnamed(int token) {
        return clause.children(token, "det").stream()
                .anyMatch(det -> Set.of("a", "an", "no", "another").contains(clause.lemma(det)));
    }

    /** What is said to be or not to be: the job cuts in "there will be no job cuts". */
    OptionalInt ofExistence(int predicate) {
        for (int i = predicate + 1; i < clause.tokens().size() && clause.inside(i); i++) {
            boolean noun = clause.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
            boolean last = i + 1 >= clause.tokens().size() || !clause.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
            if (noun && last) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A clause that tells when or why: will admit nobody before a treaty is signed. */
    boolean isCircumstantial(int clauseHead) {
        return clause.children(clauseHead, "mark").stream()
                .anyMatch(mark -> CIRCUMSTANTIAL.contains(clause.lemma(mark)));
    }

    private boolean isCircumstance(int token) {
        return TimeWords.isTime(clause, token)
                || clause.relation(token).equals("obl:agent")
                || clause.children(token, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("by"));
    }
}
