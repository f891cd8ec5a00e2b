package org.volteface.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/** Finds the condition that a clause hangs on. */
final class Conditions {
    private static final Set<String> ASKING = Set.of(
            "asked",
            "ask",
            "asks",
            "asking",
            "see",
            "know",
            "knows",
            "wonder",
            "wonders",
            "wondered",
            "decide",
            "unclear",
            "say");
    private static final Set<String> MARKS = Set.of("if", "unless", "provided", "providing", "once", "lest");
    private static final List<String> PHRASES = phrases("any");
    private static final List<String> EXPECTED = phrases("would");
    private static final List<String> REFERRING = phrases("then");
    /** So near its opening word is the verb of a short clause. */
    private static final int REACH = 6;

    private static final Set<String> MODALS = Set.of("will", "wo", "would", "'ll", "’ll", "'d", "’d", "shall");
    private static final Pattern AHEAD = Pattern.compile(" (will|wo|would|'ll|’ll|'d|’d|shall|could|can|ca) ");
    private static final Pattern UNREAL = Pattern.compile(" (would|could|'d|’d|might) ");
    /** No condition but the matter, the past, or a day that is certain. */
    private static final Pattern MATTER = Pattern.compile(
            "^(when(ever)? (it comes|it came|asked|he was|she was|they were|i was|we were)|the (day|moment|minute) (before|after|of|when|and|in|on|,|\\.)).*");

    private Conditions() {}

    private static List<String> phrases(String how) {
        return DataFile.rows("conditions.tsv").stream()
                .filter(row -> row.get(1).equals(how))
                .map(row -> row.get(0) + " ")
                .toList();
    }

    /** The words of the condition within {@code range}. */
    static Optional<String> in(Tree tree, Range range, String text) {
        return at(tree, range).map(clause -> tree.span(clause).of(text));
    }

    /** The tokens of the condition within {@code range}. */
    static Optional<Range> at(Tree tree, Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (isMark(tree, i) || isInversion(tree, i, range) || isPhrase(tree, i) || isProvided(tree, i, range)) {
                return Optional.of(clause(tree, i, range));
            }
        }
        return Optional.empty();
    }

    /** The words of what is waited for: I will back it when the audit is done, only after a vote. */
    static Optional<String> awaited(Tree tree, Range range, String text) {
        if (!AHEAD.matcher(" " + tree.words(range) + " ").find()) {
            return Optional.empty();
        }
        for (int i = range.first(); i <= range.last(); i++) {
            boolean apart = i > range.first()
                    || tree.find(i, range.last(), j -> tree.form(j).equals(",")) != Tree.NONE;
            boolean opens = opens(tree, i, EXPECTED)
                    && !MATTER.matcher(tree.words(new Range(i, range.last()))).matches();
            if (apart && opens) {
                return Optional.of(tree.span(clause(tree, i, range)).of(text));
            }
        }
        return Optional.empty();
    }

    /** Whether the clause hangs on what was said right before it: then I would support it. */
    static boolean refersBack(Clause clause) {
        boolean unreal = UNREAL.matcher(clause.words()).find();
        return clause.tree().form(clause.range().first()).equals("only") || unreal
                ? opens(clause.tree(), clause.range().first(), REFERRING)
                : false;
    }

    /** Whether the clause is nothing but a condition: if the state paid; but only if it pays. */
    static boolean isAlone(Clause clause) {
        Tree tree = clause.tree();
        Range range = clause.range();
        int start = tree.find(
                range.first(),
                range.last(),
                i -> !tree.reads(
                        i, "but", "and", "only", "even", "then", "that", "is", ",", "\"", "“", "”", "‘", "’", "'"));
        boolean opens = start != Tree.NONE
                && (isMark(tree, start)
                        || isInversion(tree, start, range)
                        || isPhrase(tree, start)
                        || isProvided(tree, start, range));
        return opens && tree.find(start, range.last(), i -> tree.form(i).equals(",")) == Tree.NONE;
    }

    private static boolean opens(Tree tree, int token, List<String> phrases) {
        String four = tree.form(token) + " " + tree.form(token + 1) + " " + tree.form(token + 2) + " "
                + tree.form(token + 3) + " ";
        return phrases.stream().anyMatch(four::startsWith);
    }

    /** "Subject to approval", where nothing is told to be subject to it: farmers subject to a levy. */
    private static boolean isPhrase(Tree tree, int token) {
        boolean told = token > 0 && tree.means(token - 1, "be");
        boolean apart = token == 0
                || tree.reads(token - 1, ",", "and", "but", "only", "“", "\"")
                || AHEAD.matcher(" " + tree.words(new Range(0, token - 1)) + " ")
                        .find();
        return opens(tree, token, PHRASES)
                && !told
                && (apart || !tree.form(token).equals("subject"));
    }

    /** "..., provided the bank agrees": by the words around, as the parser may take it for a verb of giving. */
    private static boolean isProvided(Tree tree, int token, Range range) {
        boolean starts = token == range.first() || tree.form(token - 1).equals(",");
        boolean ahead = starts
                || AHEAD.matcher(" " + tree.words(new Range(range.first(), token - 1)) + " ")
                        .find();
        boolean free = token == 0 || !tree.is(token - 1, PartOfSpeech.AUX, PartOfSpeech.PRON, PartOfSpeech.PART);
        int verb = tree.find(token + 2, token + REACH, i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX));
        return tree.reads(token, "provided", "providing") && ahead && free && verb != Tree.NONE;
    }

    private static boolean isMark(Tree tree, int token) {
        boolean mark = MARKS.contains(tree.form(token)) && tree.hangsBy(token, "mark", "advmod", "advcl", "cc");
        boolean asked = ASKING.contains(tree.form(token - 1));
        boolean conceded =
                tree.form(token - 1).equals("even") || tree.form(token - 1).equals("as");
        return mark && !asked && !conceded && (!tree.form(token).equals("once") || isOnceThat(tree, token));
    }

    /** "Once prices fall": it opens a clause with a subject of its own; "a port once", "once opposed it" tell of old times. */
    private static boolean isOnceThat(Tree tree, int token) {
        boolean subject =
                tree.is(token + 1, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);
        int verb = tree.find(token + 2, token + REACH, i -> tree.is(i, PartOfSpeech.VERB, PartOfSpeech.AUX));
        return tree.hangsBy(token, "mark")
                || subject && verb != Tree.NONE && !tree.is(token - 1, PartOfSpeech.AUX, PartOfSpeech.PRON);
    }

    /** Should two harvests fail, were the state to pay: the auxiliary stands before its subject, and no question is asked. */
    private static boolean isInversion(Tree tree, int token, Range range) {
        boolean subject = tree.is(
                token + 1,
                PartOfSpeech.DET,
                PartOfSpeech.NUM,
                PartOfSpeech.PROPN,
                PartOfSpeech.PRON,
                PartOfSpeech.NOUN);
        boolean asked =
                tree.form(tree.size() - 1).equals("?") || tree.is(token - 1, PartOfSpeech.ADV, PartOfSpeech.PRON);
        boolean opening = token == range.first() || tree.form(token - 1).equals(",");
        boolean unreal = tree.reads(token, "were", "had") && opening && isUnreal(tree, range);
        return (tree.form(token).equals("should") || unreal) && subject && !asked && range.contains(token + 1);
    }

    private static boolean isUnreal(Tree tree, Range range) {
        return UNREAL.matcher(" " + tree.words(range) + " ").find();
    }

    private static Range clause(Tree tree, int token, Range range) {
        int head = tree.hangsBy(token, "mark", "aux", "cop", "advmod", "case", "cc") ? tree.head(token) : token;
        int last = Math.min(
                range.last(), Math.max(token, tree.reach(Math.max(head, token)).last()));
        boolean all = token == range.first() && last == range.last();
        return Contents.trimmed(tree, new Range(token, all ? opening(tree, range) : last));
    }

    /** The end of a condition that opens its sentence, where it was read as all of it: before the comma of what will be done. */
    private static int opening(Tree tree, Range range) {
        int modal = tree.find(range.first(), range.last(), i -> MODALS.contains(tree.form(i)));
        for (int i = modal; i > range.first(); i--) {
            if (tree.form(i).equals(",")) {
                return i - 1;
            }
        }
        return range.last();
    }
}
