package org.volteface.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.volteface.api.text.PartOfSpeech;

/** Splits attributed or narrated words into clauses that make one statement each. */
final class ClauseSplitter {
    private ClauseSplitter() {}

    /** The clauses of the tokens in {@code range}; one without a predicate is a clause too where it is all there is. */
    static List<Clause> split(Tree tree, Range range) {
        TreeMap<Integer, Integer> starts = new TreeMap<>();
        starts.put(range.first(), head(tree, range));
        concession(tree, range).ifPresent(main -> starts.put(main, head(tree, new Range(main, range.last()))));
        for (int token = range.first(); token <= range.last(); token++) {
            if (beginsStatement(tree, token, range)) {
                int start = Math.max(range.first(), start(tree, token));
                starts.putIfAbsent(start, token);
            } else if (token > range.first() && isAttitude(tree, token)) {
                starts.putIfAbsent(token, token);
            } else if (tree.form(token).equals(";") && token > range.first() && token + 2 < range.last()) {
                starts.put(token + 1, head(tree, new Range(token + 1, range.last())));
            }
        }
        merge(tree, range, starts);
        List<Clause> clauses = new ArrayList<>();
        for (Map.Entry<Integer, Integer> begun : starts.entrySet()) {
            int start = begun.getKey();
            Integer next = starts.higherKey(start);
            Range piece = trimmed(tree, new Range(start, next == null ? range.last() : next - 1));
            if (!piece.isEmpty()) {
                clauses.add(new Clause(tree, piece, begun.getValue()));
            }
        }
        return clauses;
    }

    /** Where the main clause begins behind a concession that opens the range: while one is ruled out, the other is not. */
    private static Optional<Integer> concession(Tree tree, Range range) {
        int first = range.first();
        if (!isConcessive(tree, first) && !isConcessive(tree, first - 1)) {
            return Optional.empty();
        }
        int comma = tree.find(first, range.last(), i -> tree.form(i).equals(","));
        boolean clause = comma != Tree.NONE
                && tree.find(first, comma, i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) != Tree.NONE;
        return clause && comma + 2 < range.last() ? Optional.of(comma + 1) : Optional.empty();
    }

    private static boolean isConcessive(Tree tree, int token) {
        return tree.reads(token, "while", "although", "though", "whereas");
    }

    /** Joins a condition that comes first to what hangs on it, and a relative clause to what it tells of. */
    private static void merge(Tree tree, Range range, NavigableMap<Integer, Integer> starts) {
        Integer second = starts.higherKey(range.first());
        if (second != null && isBound(tree, range.first())) {
            starts.put(range.first(), starts.remove(second));
        }
        starts.keySet().removeIf(start -> start > range.first() && isBound(tree, start));
    }

    /** Whether the clause that begins at {@code start} is a condition or a relative clause: no statement without the other. */
    private static boolean isBound(Tree tree, int start) {
        int word = tree.is(start, PartOfSpeech.PUNCT) ? start + 1 : start;
        return tree.reads(word, "if", "unless", "once", "which", "who", "whose", "provided");
    }

    /** The word that the rest of the range hangs on. */
    static int head(Tree tree, Range range) {
        int nominal = Tree.NONE;
        int other = Tree.NONE;
        for (int i = range.first(); i <= range.last(); i++) {
            if (tree.is(i, PartOfSpeech.PUNCT) || tree.head(i) >= 0 && range.contains(tree.head(i))) {
                continue;
            }
            if (!tree.hangsBy(i, "mark", "case", "cc", "advmod", "det", "discourse", "aux", "nsubj", "cop")) {
                if (isPredicate(tree, i)) {
                    return i;
                }
                other = other == Tree.NONE ? i : other;
            }
            nominal = nominal == Tree.NONE ? i : nominal;
        }
        if (other != Tree.NONE) {
            return verbBehind(tree, other, range);
        }
        return nominal == Tree.NONE ? range.first() : nominal;
    }

    /** The verb of what the parser took for a noun with a relative clause that no pronoun begins: Corbel Mills closed. */
    private static int verbBehind(Tree tree, int noun, Range range) {
        return tree.children(noun, "acl").stream()
                .filter(verb -> verb > noun && range.contains(verb) && tree.is(verb, PartOfSpeech.VERB))
                .filter(verb -> tree.child(verb, "nsubj") > noun && Deeds.isPastForm(tree, verb))
                .filter(verb ->
                        tree.find(noun + 1, verb, i -> tree.reads(i, "who", "which", "that", "whom", ",")) == Tree.NONE)
                .findFirst()
                .orElse(noun);
    }

    private static boolean beginsStatement(Tree tree, int token, Range range) {
        int head = tree.head(token);
        if (head >= 0 && !range.contains(head)) {
            return goesOn(tree, token, range);
        }
        if (head < 0 || !isPredicate(tree, token)) {
            return false;
        }
        return switch (tree.relation(token)) {
            case "conj" ->
                isPredicate(tree, head)
                        && (isFiniteItself(tree, token) || isBareFinite(tree, token, head) || isOfNow(tree, token));
            case "parataxis" -> tree.child(token, "nsubj") != Tree.NONE;
            case "advcl" -> isParticipial(tree, token) || beginsAfterWhile(tree, token);
            default -> false;
        };
    }

    /** "I used to, but now I do", "I was wrong: I do": a second clause with a subject of its own that the parse hangs on the cue. */
    private static boolean goesOn(Tree tree, int token, Range range) {
        int subject = tree.child(token, "nsubj");
        boolean own = tree.hangsBy(token, "ccomp") && isPredicate(tree, token) && range.contains(subject);
        int start = tree.reach(token).first();
        int mark = tree.find(start, subject, i -> isJoint(tree, i));
        int joint = mark == Tree.NONE ? start - 1 : mark;
        return own
                && isJoint(tree, joint)
                && joint > range.first() + 1
                && tree.find(range.first(), joint, i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) != Tree.NONE;
    }

    private static boolean isJoint(Tree tree, int token) {
        return tree.reads(token, ":", ";", "–", "—", "but", "yet", "and", "so");
    }

    /** "had changed her mind and now supports it": what is so now is told apart from what led to it. */
    private static boolean isOfNow(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB)
                && tree.children(token, "advmod").stream()
                        .anyMatch(child -> child < token && tree.reads(child, "now", "today", "nowadays"));
    }

    static boolean isPredicate(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB, PartOfSpeech.AUX)
                || tree.child(token, "cop") != Tree.NONE
                || tree.child(token, "nsubj") != Tree.NONE;
    }

    private static boolean isFiniteItself(Tree tree, int token) {
        return tree.child(token, "nsubj", "aux", "cop") != Tree.NONE;
    }

    /** Two plain finite verbs of one subject: opened the hall and thanked the builders. */
    private static boolean isBareFinite(Tree tree, int token, int head) {
        return tree.is(token, PartOfSpeech.VERB)
                && isPlain(tree, head)
                && tree.child(token, "mark") == Tree.NONE
                && !tree.form(head).endsWith("ing")
                && tree.children(token).size() > 1;
    }

    /** Whether neither the verb nor one that it is joined to leans on another: could stop, and break, and burn. */
    private static boolean isPlain(Tree tree, int verb) {
        int first = verb;
        while (tree.child(first, "aux", "mark", "cop") == Tree.NONE && tree.hangsBy(first, "conj")) {
            first = tree.head(first);
        }
        return tree.child(first, "aux", "mark", "cop") == Tree.NONE;
    }

    private static boolean isParticipial(Tree tree, int token) {
        return tree.form(token).endsWith("ing")
                && tree.child(token, "nsubj", "aux") == Tree.NONE
                && tree.is(tree.reach(token).first() - 1, PartOfSpeech.PUNCT);
    }

    /** A participle after a comma that says more of the same speaker: turning down the offer. */
    static boolean isAttitude(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB)
                && tree.form(token).endsWith("ing")
                && tree.form(token - 1).equals(",")
                && !tree.reads(
                        token,
                        "including",
                        "according",
                        "following",
                        "regarding",
                        "concerning",
                        "depending",
                        "starting",
                        "beginning")
                && tree.child(token, "nsubj", "aux") == Tree.NONE;
    }

    private static boolean beginsAfterWhile(Tree tree, int token) {
        int mark = tree.child(token, "mark");
        return mark != Tree.NONE
                && tree.reads(mark, "while", "whereas", "though", "although", "after")
                && tree.reach(token).first() > 0;
    }

    private static int start(Tree tree, int token) {
        return tree.reach(token).first();
    }

    /** Without conjunctions, the mark "that", quotation marks and punctuation at its ends. */
    static Range trimmed(Tree tree, Range range) {
        int first = range.first();
        int last = range.last();
        while (first <= last && isLoose(tree, first)) {
            first++;
        }
        while (last >= first && isLooseEnd(tree, last)) {
            last--;
        }
        return new Range(first, last);
    }

    private static boolean isLoose(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.PUNCT, PartOfSpeech.CCONJ)
                || tree.hangsBy(token, "mark")
                        && tree.reads(token, "that", "while", "whereas", "though", "although", "after");
    }

    private static boolean isLooseEnd(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.PUNCT, PartOfSpeech.CCONJ);
    }
}
