package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.text.PartOfSpeech;

/** The reader of topics: from the thing that a side is taken on to a proposition. */
final class TopicReader {
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "our", "such");
    private static final Set<String> INDEFINITE =
            Set.of("something", "somebody", "someone", "anything", "everything", "everyone", "everybody", "anybody");
    private static final Set<String> TOWARD = Set.of("with", "to", "against", "toward", "towards", "for");

    private final PredicateLexicon lexicon;
    private final Synonyms synonyms;
    private final Clause clause;
    private final InnerThings things;

    TopicReader(PredicateLexicon lexicon, Synonyms synonyms, Clause clause) {
        this.lexicon = lexicon;
        this.synonyms = synonyms;
        this.clause = clause;
        this.things = new InnerThings(lexicon, clause);
    }

    /** The proposition that {@code side} is taken on, with no terms where the words name no thing of their own. */
    Proposition read(Side side) {
        Direction direction = side.direction();
        int thing = things.counted(side.thing().orElse(-1));
        List<Integer> words = new ArrayList<>();
        TopicTerms terms = new TopicTerms(synonyms, clause);
        amounting(side).ifPresent(terms::addNoun);
        if (thing >= 0) {
            words.addAll(clause.phrase(thing));
            Optional<Integer> inner = things.inner(thing);
            if (inner.isPresent()) {
                String noun = clause.lemma(thing);
                if (lexicon.amounts(noun)) {
                    terms.addNoun(noun);
                }
                boolean less =
                        lexicon.deed(noun).filter(deed -> !deed.favours()).isPresent();
                direction = less ? opposite(direction) : direction;
                terms.addPhrase(inner.get());
                things.concerned(thing, inner.get()).forEach(terms::addPhrase);
                thing = inner.get();
            }
            things.beside(thing).ifPresent(terms::addPhrase);
            terms.addPhrase(thing);
            words.addAll(measured(words));
        }
        side.deed().ifPresent(deed -> addDeed(deed, terms));
        side.deed().ifPresent(deed -> addRecipient(deed, terms));
        side.deed().ifPresent(deed -> words.addAll(complements(deed, words)));
        undone(side).ifPresent(deed -> {
            obliques(deed).forEach(terms::addPhrase);
            words.addAll(complements(deed, words));
        });
        List<Integer> around = around(side, words);
        Scope scope = new ScopeReader(clause).read(words, around);
        return new Proposition(
                new TopicWords(clause).of(side, words), terms.all(), direction, scope, counterpart(around));
    }

    /** "a wage of 12 crowns", "a bid by the mill of 30 crowns": the figure behind the thing, wherever the parse hangs it. */
    private List<Integer> measured(List<Integer> words) {
        int last = words.stream().mapToInt(Integer::intValue).max().orElse(-1);
        int size = clause.tokens().size();
        boolean figure = last + 2 < size
                && clause.lemma(last + 1).equals("of")
                && clause.is(last + 2, PartOfSpeech.NUM, PartOfSpeech.SYM)
                && clause.inside(last + 2);
        List<Integer> measured = new ArrayList<>();
        for (int i = last + 1; figure && i < size && clause.inside(i); i++) {
            if (i > last + 1 && !clause.is(i, PartOfSpeech.NUM, PartOfSpeech.SYM, PartOfSpeech.NOUN)) {
                break;
            }
            measured.add(i);
        }
        return measured;
    }

    /** Whether the words point back: a pronoun, a definite phrase, or nothing at all. */
    boolean pointsBack(Side side) {
        if (side.thing().isEmpty()) {
            return true;
        }
        int named = side.thing().getAsInt();
        int thing = things.inner(named).orElse(named);
        return clause.is(thing, PartOfSpeech.PRON)
                || clause.lemma(thing).equals("one")
                || clause.children(thing, "det", "nmod:poss").stream()
                        .anyMatch(marker -> DEFINITE.contains(clause.lemma(marker)));
    }

    /** Whether the thing is one that nobody spoke of before: "something else". */
    boolean isNew(Side side) {
        return side.thing().isPresent()
                && INDEFINITE.contains(clause.lemma(side.thing().getAsInt()));
    }

    /** Whether the thing is a deed that is named without what it is done to: closure, enlargement. */
    boolean isBareDeed(Side side) {
        return side.firm()
                && side.thing().isPresent()
                && lexicon.deed(clause.lemma(side.thing().getAsInt())).isPresent()
                && clause.phrase(side.thing().getAsInt()).stream()
                        .allMatch(token -> token == side.thing().getAsInt() || clause.is(token, PartOfSpeech.DET));
    }

    /** The words that may limit the topic: those of the thing and the deed, of the whole statement where no thing is named. */
    private List<Integer> around(Side side, List<Integer> words) {
        Set<Integer> around = new LinkedHashSet<>(words);
        side.deed().ifPresent(deed -> around.addAll(clause.phrase(deed)));
        if (side.thing().isEmpty()) {
            for (int i = 0; i < clause.tokens().size(); i++) {
                around.add(i);
            }
        }
        return around.stream().filter(clause::inside).toList();
    }

    /** Whether the thing is counted as a part of what was to be: 510 of the 800 flats. */
    boolean isPart(Side side) {
        int thing = side.thing().orElse(-1);
        int counted = things.counted(thing);
        return counted != thing
                && clause.children(counted, "nummod").stream().anyMatch(number -> clause.is(number, PartOfSpeech.NUM));
    }

    /** The thing that the deed itself is: dismissing workers is redundancies. */
    private Optional<String> amounting(Side side) {
        if (side.deed().isEmpty()) {
            return Optional.empty();
        }
        return lexicon.find(clause, side.deed().getAsInt())
                .map(Predicate::thing)
                .filter(thing -> !thing.isEmpty());
    }

    /** A deed that means more than beginning, keeping or ending is part of what is compared. */
    private void addDeed(int deed, TopicTerms terms) {
        Optional<Predicate> predicate = lexicon.find(clause, deed);
        if (predicate.isEmpty()) {
            terms.add(deed);
        }
        obliques(deed).forEach(terms::addPhrase);
    }

    /** Who is given something, where he is the subject: every orphan would be paid a scholarship. */
    private void addRecipient(int deed, TopicTerms terms) {
        if (clause.child(deed, "obj").isPresent()) {
            clause.children(deed, "nsubj").stream()
                    .filter(subject -> clause.relation(subject).equals("nsubj:pass"))
                    .forEach(terms::add);
        }
    }

    /** The deed that undoes the thing where the side is taken on the thing alone: what goes with it tells more of the thing. */
    private Optional<Integer> undone(Side side) {
        int thing = side.thing().orElse(-1);
        boolean alone = thing >= 0 && side.deed().isEmpty() && !side.firm() && clause.head(thing) >= 0;
        return alone
                        && clause.is(thing, PartOfSpeech.NOUN)
                        && Set.of("obj", "nsubj:pass").contains(clause.relation(thing))
                        && clause.is(clause.head(thing), PartOfSpeech.VERB)
                ? lexicon.find(clause, clause.head(thing))
                        .filter(found -> found.type() == Predicate.Type.OPERATION && !found.favours())
                        .map(found -> clause.head(thing))
                : Optional.empty();
    }

    private List<Integer> complements(int deed, List<Integer> words) {
        List<Integer> more = new ArrayList<>();
        for (int child : obliques(deed)) {
            clause.phrase(child).stream()
                    .filter(token -> !words.contains(token))
                    .forEach(more::add);
        }
        return more;
    }

    /** What goes with a deed besides its object, but for its time, its doer, and what the parse took for a circumstance. */
    private List<Integer> obliques(int deed) {
        boolean done = !clause.children(deed, "obj").isEmpty();
        return clause.children(deed, "obl").stream()
                .filter(child -> !TimeWords.limits(clause, child)
                        && clause.inside(child)
                        && !clause.isLater(child)
                        && !clause.relation(child).equals("obl:agent")
                        && !(done && clause.relation(child).equals("obl:unmarked")))
                .toList();
    }

    private Optional<String> counterpart(List<Integer> around) {
        return around.stream()
                .filter(token -> clause.is(token, PartOfSpeech.PROPN))
                .filter(token -> clause.children(token, "case").stream()
                        .anyMatch(marker -> TOWARD.contains(clause.lemma(marker))))
                .map(new TopicWords(clause)::name)
                .findFirst();
    }

    private static Direction opposite(Direction direction) {
        return direction == Direction.MORE ? Direction.LESS : Direction.MORE;
    }
}
