package org.volteface.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Field;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;

/**
 * What a noun alone points back to, as the text before tells it in full: "the closure" to what was to be closed, "these planes" to the
 * patrol planes. Two things that it may be leave it open.
 */
final class Mentions {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");
    private static final Map<String, Set<String>> VERBS = verbs();
    private static final int REACH = 100;

    private final StanceReader tools;
    private final AnnotatedText text;
    private final Passage passage;

    Mentions(StanceReader tools, AnnotatedText text, Passage passage) {
        this.tools = tools;
        this.text = text;
        this.passage = passage;
    }

    private static Map<String, Set<String>> verbs() {
        Map<String, Set<String>> verbs = new HashMap<>();
        for (String[] row : DataFile.rows("deedverbs.tsv")) {
            verbs.put(row[0], Set.of(row[1].split(" ")));
        }
        return Map.copyOf(verbs);
    }

    /** {@code read}, which {@code side} is taken on, with what its noun points to; empty where that is nothing or not sure. */
    Optional<Proposition> fuller(Clause clause, Side side, Proposition read) {
        int thing = side.thing().orElse(-1);
        if (thing < 0) {
            return Optional.empty();
        }
        String noun = clause.lemma(thing);
        Optional<Proposition> full = Optional.empty();
        if (isIt(clause, thing) && side.deed().isPresent()) {
            full = new Centre(tools, text, passage)
                    .of(clause, thing, side.deed().getAsInt());
        } else if (points(clause, thing) && (side.deed().isEmpty() || VERBS.containsKey(noun))) {
            // whoever prints the report on a dam does nothing to the dam: only who judges the report judges that
            full = only(named(noun));
        }
        return full.map(before -> merge(read, before, topic(clause, side, before.topic()), form(noun)));
    }

    private static boolean isIt(Clause clause, int thing) {
        return clause.lemma(thing).equals("it") && clause.relation(thing).equals("obj");
    }

    /** Whether the noun stands alone behind a word that points: the sale, such fees; not a person, nor a time. */
    private static boolean points(Clause clause, int thing) {
        boolean marked = clause.children(thing).stream().anyMatch(child -> POINTING.contains(clause.lemma(child)));
        boolean alone = clause.phrase(thing).stream()
                .allMatch(token -> token == thing
                        || clause.is(token, PartOfSpeech.DET, PartOfSpeech.ADP)
                        || POINTING.contains(clause.lemma(token)));
        return marked
                && alone
                && clause.is(thing, PartOfSpeech.NOUN)
                && !Doers.isDoer(clause.lemma(thing))
                && !TimeWords.isTime(clause, thing);
    }

    private static String topic(Clause clause, Side side, String before) {
        if (side.deed().isEmpty()) {
            return before;
        }
        boolean article = before.startsWith("The ") || before.startsWith("A ");
        String named = article ? Character.toLowerCase(before.charAt(0)) + before.substring(1) : before;
        String doing = Gerunds.of(clause.lemma(side.deed().getAsInt()));
        boolean happens = clause.relation(side.thing().orElseThrow()).equals("nsubj");
        return happens ? before + " " + doing : doing + " " + named;
    }

    private String form(String noun) {
        return new DeedForms(tools.synonyms()).ofNoun(noun);
    }

    /** What the text before the passage tells in full by the noun, or by a verb for the same doing. */
    private List<Proposition> named(String noun) {
        List<Proposition> found = new ArrayList<>();
        Set<String> verbs = VERBS.getOrDefault(noun, Set.of());
        for (Sentence sentence : before()) {
            boolean tells = sentence.tokens().stream()
                    .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                    .anyMatch(lemma -> lemma.equals(noun) || verbs.contains(lemma));
            if (tells) {
                Clause.of(sentence, sentence.span())
                        .ifPresent(clause -> collect(clause, sentence.field(), noun, found));
            }
        }
        return found;
    }

    /** The title and as much of the text before as an article has. */
    private List<Sentence> before() {
        List<Sentence> before = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            if (sentence.field() != Field.TITLE || passage.field() == Field.TITLE) {
                break;
            }
            before.add(sentence);
        }
        before.addAll(Located.before(text, passage, REACH));
        return before;
    }

    private void collect(Clause clause, Field field, String noun, List<Proposition> found) {
        TopicReader topics = new TopicReader(tools.lexicon(), tools.synonyms(), clause);
        for (int i = 0; i < clause.tokens().size(); i++) {
            boolean before = field != passage.field()
                    || clause.token(i).span().end() <= passage.span().start();
            if (!before) {
                break;
            }
            told(clause, i, noun)
                    .map(topics::read)
                    .filter(full -> full.terms().size() > 1 || !full.terms().contains(form(noun)))
                    .ifPresent(found::add);
        }
    }

    /** The doing or the thing that {@code token} tells by the noun or by a verb of it. */
    private Optional<Side> told(Clause clause, int token, String noun) {
        if (clause.is(token, PartOfSpeech.NOUN) && clause.lemma(token).equals(noun)) {
            return Optional.of(Side.toward(clause, OptionalInt.of(token), true));
        }
        boolean verb = clause.is(token, PartOfSpeech.VERB)
                && VERBS.getOrDefault(noun, Set.of()).contains(clause.lemma(token));
        if (!verb) {
            return Optional.empty();
        }
        OptionalInt done = new Complements(tools.lexicon(), clause).ofDeed(token);
        boolean thing = done.isPresent() && clause.is(done.getAsInt(), PartOfSpeech.NOUN, PartOfSpeech.PROPN);
        return thing ? Optional.of(new SideReader(tools.lexicon(), clause).doing(token, done)) : Optional.empty();
    }

    /** The fullest of what was found, where all the rest is a shorter word for it. */
    private static Optional<Proposition> only(List<Proposition> found) {
        return found.stream()
                .filter(full -> !full.terms().isEmpty())
                .filter(full -> found.stream().allMatch(other -> full.terms().containsAll(other.terms())))
                .reduce((first, second) -> second);
    }

    private static Proposition merge(Proposition read, Proposition before, String topic, String form) {
        Set<String> terms = new LinkedHashSet<>(before.terms());
        read.terms().stream().filter(term -> !term.equals(form)).forEach(terms::add);
        boolean less = read.direction() != before.direction();
        Scope scope = read.scope().facets().isEmpty()
                ? new Scope(before.scope().facets(), read.scope().universal())
                : read.scope();
        return new Proposition(
                topic,
                List.copyOf(terms),
                less ? Direction.LESS : Direction.MORE,
                scope,
                read.counterpart().or(before::counterpart));
    }
}
