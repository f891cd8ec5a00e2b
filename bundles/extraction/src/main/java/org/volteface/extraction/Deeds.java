package org.volteface.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/** Tells clauses in which somebody does something from those in which somebody stands, is or says. */
final class Deeds {
    private static final Pattern PARTICIPLE = Pattern.compile("\\w+(?:ed|eld|en|ept|elt|old)");
    private static final Set<String> TOLD = Set.of("has", "have", "had", "'ve", "was", "were", "been", "did", "got");
    private static final Set<String> SAME_AS_PRESENT =
            Set.of("cut", "put", "shut", "set", "let", "hit", "quit", "split", "upset", "cast", "spread", "bid");
    private static final Pattern COUNT =
            Pattern.compile("\\d.*|dozens|hundreds|thousands|(twen|thir|for|fif|six|seven|eigh|nine)ty|\\w+teen");
    private static final int NEAR = 7;

    private final Map<String, List<String>> decisions = new HashMap<>();
    private final Set<String> acting = new HashSet<>();
    private final WordSet measures;
    private final WordSet stative;
    private final WordSet papers;
    private final EventLexicon events;
    private final ActorNouns actors;

    Deeds(Inflections inflections, EventLexicon events, ActorNouns actors) {
        this.events = events;
        this.actors = actors;
        stative = new WordSet("stative.tsv", inflections::verb);
        papers = new WordSet("papers.tsv", inflections::noun);
        measures = new WordSet("measures.tsv", inflections::verb);
        for (List<String> row : DataFile.rows("deeds.tsv")) {
            if (row.get(1).equals("cue")) {
                acting.add(row.get(0));
                continue;
            }
            for (String form : inflections.verb(row.get(0))) {
                decisions.computeIfAbsent(form, key -> new ArrayList<>()).add(row.get(1));
            }
        }
    }

    /** Whether it is a deed to take the side that the clause tells: voted against the levy, turned down the request. */
    boolean isTaken(Cue cue, Clause clause) {
        return acting.contains(cue.word())
                && isDoneForm(clause.tree(), clause.head())
                && !Sources.isPassive(clause.tree(), clause.head())
                && !Marks.isNegated(clause);
    }

    /** Whether the clause tells how a price or a number moves by itself: fares will rise, costs had doubled. */
    boolean isMeasured(Clause clause) {
        Tree tree = clause.tree();
        return measures.has(tree.form(clause.head())) && tree.child(clause.head(), "obj") == Tree.NONE;
    }

    /** Whether the clause tells a deed that was done. */
    boolean isDone(Clause clause) {
        Tree tree = clause.tree();
        int verb = verb(clause);
        boolean done = isDoneForm(tree, verb) || isUnderWay(tree, verb);
        if (!done || Marks.isNegated(clause) || isMeasured(clause) && !Sources.isPassive(tree, verb)) {
            return false;
        }
        return isDecision(tree, verb) || events.at(tree, verb).isPresent() || !stative.has(tree.form(verb));
    }

    /** Whether the clause tells a deed that was not done: did not repay the loan, the rise was not paid. */
    boolean isLeftUndone(Clause clause) {
        Tree tree = clause.tree();
        int verb = clause.head();
        List<Integer> helpers = tree.children(verb, "aux");
        boolean past = helpers.stream().allMatch(aux -> TOLD.contains(tree.form(aux))) && !helpers.isEmpty();
        return past
                && tree.is(verb, PartOfSpeech.VERB)
                && Marks.isNegated(clause)
                && !clause.words().contains(" yet ")
                && (tree.child(verb, "obj") > verb || Sources.isPassive(tree, verb))
                && !stative.has(tree.form(verb));
    }

    /** Whether the verb at {@code token} decides something, where others of its kind only take a side. */
    boolean isDecision(Tree tree, int token) {
        return decisions.getOrDefault(tree.form(token), List.of()).stream().anyMatch(with -> switch (with) {
                    case "any" -> true;
                    case "people" -> hasNoun(tree, token, false);
                    case "paper" -> hasNoun(tree, token, true);
                    default -> (tree.form(token + 1) + " " + tree.form(token + 2) + " ").startsWith(with + " ");
                })
                && isDoneForm(tree, token);
    }

    /** Whether the head of the phrase behind the verb is something up for a vote, or people. */
    private boolean hasNoun(Tree tree, int token, boolean paper) {
        boolean counted = false;
        for (int i = token + 1; i < Math.min(tree.size(), token + NEAR); i++) {
            counted |=
                    tree.is(i, PartOfSpeech.NUM) || COUNT.matcher(tree.form(i)).matches();
            boolean noun = tree.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN);
            if (noun && !tree.is(i + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
                return paper
                        ? papers.has(tree.form(i))
                        : counted || tree.is(i, PartOfSpeech.NOUN) && actors.isActor(tree, i);
            }
            if (i > token + 1 && tree.is(i, PartOfSpeech.VERB, PartOfSpeech.ADP, PartOfSpeech.PUNCT)) {
                return !paper && counted;
            }
        }
        return !paper && counted;
    }

    /** The verb that carries the clause, also where the parser took a word beside it for the head. */
    static int verb(Clause clause) {
        Tree tree = clause.tree();
        int head = clause.head();
        int next = head + 1;
        while (tree.is(next, PartOfSpeech.ADV)) {
            next++;
        }
        boolean helper = tree.reads(head, "has", "have", "had", "since");
        boolean participle =
                PARTICIPLE.matcher(tree.form(next)).matches() && clause.range().contains(next);
        return helper && participle ? next : head;
    }

    private static boolean isDoneForm(Tree tree, int token) {
        boolean verb = tree.is(token, PartOfSpeech.VERB)
                || tree.is(token, PartOfSpeech.ADJ)
                        && (tree.form(token).equals("shut") || tree.reads(token - 1, "has", "have", "had", "since"));
        boolean told = tree.children(token, "aux").stream().allMatch(aux -> TOLD.contains(tree.form(aux)));
        return verb && told && isPastForm(tree, token) && !tree.form(token - 1).equals("to");
    }

    /** What somebody is doing to something: is laying off half of its staff. */
    private static boolean isUnderWay(Tree tree, int token) {
        int object = tree.child(token, "obj");
        List<Integer> helpers = tree.children(token, "aux");
        return tree.is(token, PartOfSpeech.VERB)
                && tree.form(token).endsWith("ing")
                && object > token
                && !helpers.isEmpty()
                && tree.hangsBy(token, "root", "conj", "ccomp")
                && helpers.stream().allMatch(aux -> tree.reads(aux, "is", "are"));
    }

    static boolean isPastForm(Tree tree, int token) {
        String form = tree.form(token);
        boolean other = !form.equals(tree.lemma(token)) && !form.endsWith("s") && !form.endsWith("ing");
        return other
                || SAME_AS_PRESENT.contains(form)
                || form.endsWith("ed") && !tree.is(token, PartOfSpeech.ADJ)
                || form.equals("withheld")
                || form.equals("began");
    }
}
