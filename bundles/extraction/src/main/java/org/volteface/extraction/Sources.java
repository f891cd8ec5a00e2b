package org.volteface.extraction;

import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.text.PartOfSpeech;

/** Finds who a predicate is said of: its subject, the agent of a passive, or the subject that it inherits. */
final class Sources {
    private static final Pattern TIME = Pattern.compile("hour|day|week|month|year|decade|\\p{L}{2,6}day");
    private static final Set<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "order",
            "tell",
            "force",
            "persuade",
            "convince",
            "allow",
            "invite",
            "instruct",
            "advise",
            "warn",
            "let",
            "make",
            "help",
            "press",
            "push",
            "call");
    /** The vote came after the mayor had spoken, calling it a farce: what only occurs says nothing. */
    private static final Set<String> OCCUR = Set.of("come", "follow", "happen", "occur", "arrive");

    private static final int FAR = 6;
    private static final int LONG = 10;
    private static final Set<String> LIGHT = Set.of("give", "make", "offer", "repeat", "renew", "issue");

    private Sources() {}

    /** The phrase of the one who says, thinks or does what the predicate at {@code token} tells. */
    static Optional<Range> of(Tree tree, int token) {
        if (tree.is(token, PartOfSpeech.NOUN)
                && !Surface.isPast(tree.form(token))
                && tree.child(token, "cop") == Tree.NONE) {
            return ofNoun(tree, token);
        }
        return speaker(tree, token)
                .map(head ->
                        RELATIVES.contains(tree.form(head)) ? beforeRelative(tree, head) : phrase(tree, head, token))
                .or(() -> bySurface(tree, token))
                .or(() -> Agents.of(tree, token))
                .map(range -> Surface.isPutIn(tree, range, token)
                        ? Surface.subjectBefore(tree, Surface.groupStart(tree, token))
                        : range)
                .filter(range -> !range.isEmpty());
    }

    private static Optional<Integer> speaker(Tree tree, int token) {
        if (!ClauseSplitter.isAttitude(tree, token)) {
            return at(tree, token, 0);
        }
        for (int before = token - 1; before >= 0; before--) {
            int subject = tree.child(before, "nsubj");
            boolean main =
                    tree.hangsBy(before, "root", "conj", "parataxis", "ccomp") && !OCCUR.contains(tree.lemma(before))
                            || tree.hangsBy(before, "advcl") && OCCUR.contains(tree.lemma(tree.head(before)));
            if (main && subject != Tree.NONE && subject < before) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** Whose promise, offer or warning the noun names: the subject of the verb that it hangs on, or its owner. */
    private static Optional<Range> ofNoun(Tree tree, int token) {
        int owner = tree.child(token, "nmod:poss");
        boolean pronoun = owner != Tree.NONE && tree.is(owner, PartOfSpeech.PRON);
        int verb = tree.hangsBy(token, "nsubj") ? Tree.NONE : governor(tree, token);
        for (int steps = 0; verb >= 0 && steps < FAR && (owner == Tree.NONE || pronoun); steps++) {
            int subject = tree.child(verb, "nsubj");
            if (subject != Tree.NONE && subject < token) {
                return Optional.of(phrase(tree, subject, verb)).filter(range -> !Agents.isOfOthers(tree, token));
            }
            verb = tree.head(verb);
        }
        return owner == Tree.NONE ? Optional.empty() : Optional.of(withoutCase(tree, owner));
    }

    /** The verb that the noun is the object of: has given the tenants its word, whatever stands between. */
    private static int governor(Tree tree, int token) {
        for (int i = token - 1; i >= Math.max(0, token - LONG); i--) {
            if (LIGHT.contains(tree.lemma(i)) && tree.is(i, PartOfSpeech.VERB) && tree.child(i, "nsubj") != Tree.NONE) {
                return i;
            }
        }
        return tree.head(token);
    }

    private static Range withoutCase(Tree tree, int owner) {
        Range reach = tree.reach(owner);
        int last = reach.last();
        while (last > owner && tree.is(last, PartOfSpeech.PART, PartOfSpeech.PUNCT)) {
            last--;
        }
        return new Range(reach.first(), last);
    }

    /** The phrase that a relative pronoun stands for, where the tree does not say. */
    private static Range beforeRelative(Tree tree, int pronoun) {
        int last = tree.form(pronoun - 1).equals(",") ? pronoun - 2 : pronoun - 1;
        return last < 0 ? Range.NONE : Surface.phraseBefore(tree, last);
    }

    /** The phrase right before a finite verb that the tree gives no subject. */
    private static Optional<Range> bySurface(Tree tree, int token) {
        int start = Surface.groupStart(tree, token);
        boolean finite = !tree.form(token).endsWith("ing") || start < token;
        if (start == 0 || !finite || isPassive(tree, token) || isInfinitive(tree, token)) {
            return Optional.empty();
        }
        return Optional.of(Surface.subjectBefore(tree, start));
    }

    private static Optional<Integer> at(Tree tree, int token, int steps) {
        if (steps > FAR) {
            return Optional.empty();
        }
        if (isPassive(tree, token)) {
            return agent(tree, token);
        }
        // the parse may take the month in "As late as June 2024, Marsh said" for a subject too
        int subject = tree.children(token, "nsubj").stream()
                .filter(child -> !MONTHS.contains(tree.form(child)))
                .findFirst()
                .orElse(Tree.NONE);
        if (subject != Tree.NONE) {
            return Optional.of(RELATIVES.contains(tree.form(subject)) ? antecedent(tree, token, subject) : subject);
        }
        return inherited(tree, token, steps);
    }

    private static Optional<Integer> inherited(Tree tree, int token, int steps) {
        int head = tree.head(token);
        boolean occurs = head >= 0 && OCCUR.contains(tree.lemma(head)) && tree.hangsBy(token, "advcl", "parataxis");
        if (head < 0 || occurs || isPassive(tree, head) && tree.hangsBy(token, "conj", "advcl")) {
            return Optional.empty();
        }
        return switch (tree.relation(token)) {
            case "conj", "advcl", "parataxis", "dep" ->
                tree.is(head, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.ADJ)
                                || tree.child(head, "nsubj") != Tree.NONE
                        ? at(tree, head, steps + 1)
                        : Optional.empty();
            case "xcomp" -> controller(tree, head, steps);
            case "acl" -> Optional.of(head).filter(noun -> noun < token && !isInfinitive(tree, token));
            default -> Optional.empty();
        };
    }

    /** Who is meant by the missing subject of an infinitive: the object that was asked, else the subject. */
    private static Optional<Integer> controller(Tree tree, int head, int steps) {
        int object = tree.child(head, "obj", "iobj");
        boolean ofObject = object != Tree.NONE && OBJECT_CONTROL.contains(tree.lemma(head));
        return ofObject ? Optional.of(object) : at(tree, head, steps + 1);
    }

    private static int antecedent(Tree tree, int token, int subject) {
        boolean relative = tree.hangsBy(token, "acl") && tree.head(token) >= 0;
        return relative ? tree.head(token) : subject;
    }

    static boolean isPassive(Tree tree, int token) {
        return tree.children(token).stream()
                .anyMatch(child -> tree.fullRelation(child).equals("aux:pass")
                        && child < token
                        && tree.reads(
                                child, "am", "is", "are", "was", "were", "be", "been", "being", "'s", "got", "get",
                                "gets"));
    }

    private static Optional<Integer> agent(Tree tree, int token) {
        return tree.children(token, "obl").stream()
                .filter(child ->
                        child > token && tree.form(tree.child(child, "case")).equals("by"))
                .findFirst();
    }

    private static boolean isInfinitive(Tree tree, int token) {
        return tree.children(token, "mark").stream()
                .anyMatch(mark -> tree.form(mark).equals("to"));
    }

    /** The noun phrase around {@code head}, cut off where it would run into the predicate that it is the subject of. */
    static Range phrase(Tree tree, int head, int predicate) {
        Range reach = tree.reach(head);
        int first = reach.first();
        int last = reach.last();
        if (reach.contains(predicate)) {
            last = predicate > head ? leftEdge(tree, predicate, head) - 1 : last;
            first = predicate < head ? predicate + 1 : first;
        }
        if (isTime(tree, head)) {
            return new Range(afterTime(tree, head, last), last);
        }
        while (first < head && isEdge(tree, first)) {
            first++;
        }
        if (first >= 2 && Surface.isGenitive(tree, first - 1)) {
            first = Surface.phraseBefore(tree, head).first();
        }
        while (last > head && isEdge(tree, last)) {
            last--;
        }
        return new Range(first, last);
    }

    /** Whether the parse took a measure of time for the subject: weeks after [a colleague] had asked. */
    private static boolean isTime(Tree tree, int head) {
        return TIME.matcher(tree.lemma(head)).matches();
    }

    private static int afterTime(Tree tree, int head, int last) {
        int opens = tree.find(head + 1, last - 1, i -> Surface.opensTime(tree, i));
        return opens == Tree.NONE ? head : opens + 1;
    }

    /** The first token of the clause around {@code predicate} after {@code head}: its relative pronoun or auxiliaries. */
    private static int leftEdge(Tree tree, int predicate, int head) {
        int up = predicate;
        while (tree.head(up) >= 0 && tree.head(up) != head) {
            up = tree.head(up);
        }
        return Math.max(head + 1, tree.reach(up).first());
    }

    private static boolean isEdge(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.PUNCT, PartOfSpeech.CCONJ)
                || tree.hangsBy(token, "case", "mark") && tree.form(token).equals("by");
    }
}
