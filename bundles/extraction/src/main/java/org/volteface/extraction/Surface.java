package org.volteface.extraction;

import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.text.PartOfSpeech;

/** Reads noun phrases off the surface of a sentence, where its tree may be wrong about them. */
final class Surface {
    private static final Pattern BEFORE = Pattern.compile("[,;:.)–—-]+");
    private static final Pattern BEHIND = Pattern.compile("[,;:.!?(–—-]+");

    private static final int LONGEST = 25;
    private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom");

    /** What opens words put in between subject and verb: for its part, in turn, too. */
    private static final Set<String> ASIDE =
            Set.of("for", "in", "on", "at", "by", "unlike", "like", "however", "meanwhile", "too", "though", "then");

    /** Irregular past forms that are nothing else, whatever the tagger takes them for. */
    private static final Set<String> PAST =
            Set.of("said", "told", "undertook", "swore", "forbade", "sought", "wrote", "withheld");

    private Surface() {}

    /** Whether the form can only be the past of a verb. */
    static boolean isPast(String form) {
        return PAST.contains(form);
    }

    /** Whether the token can stand within a noun phrase. */
    static boolean isNominal(Tree tree, int token) {
        return tree.is(
                        token,
                        PartOfSpeech.DET,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PRON,
                        PartOfSpeech.NUM,
                        PartOfSpeech.ADP,
                        PartOfSpeech.X,
                        PartOfSpeech.SYM)
                || tree.is(token, PartOfSpeech.PART) && !tree.form(token).equals("to") && !isNot(tree, token)
                || tree.is(token, PartOfSpeech.CCONJ) && tree.form(token).equals("and")
                || tree.reads(token, "-", "–", ".", "’s", "'s")
                || isGenitive(tree, token)
                || isUnknownName(tree, token);
    }

    /** A name that the tagger does not know and takes for a verb: a capital letter behind another one. */
    private static boolean isUnknownName(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.VERB) && isCapital(tree, token) && token > 1 && isCapital(tree, token - 1);
    }

    private static boolean isCapital(Tree tree, int token) {
        return Character.isUpperCase(tree.token(token).form().codePointAt(0));
    }

    /** The apostrophe of a plural owner: the tenants' association. */
    static boolean isGenitive(Tree tree, int token) {
        return tree.reads(token, "'", "’")
                && tree.form(token - 1).endsWith("s")
                && (tree.is(token, PartOfSpeech.PART) || tree.is(token - 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN))
                && tree.is(token + 1, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ)
                && tree.token(token - 1).span().end()
                        == tree.token(token).span().start();
    }

    /** Whether the token is a mark that begins no passage. */
    static boolean isBefore(Tree tree, int token) {
        return BEFORE.matcher(tree.token(token).form()).matches();
    }

    /** Whether the token is a mark that ends no passage. */
    static boolean isBehind(Tree tree, int token) {
        return BEHIND.matcher(tree.token(token).form()).matches();
    }

    private static boolean isNot(Tree tree, int token) {
        return tree.reads(token, "not", "n't", "n’t");
    }

    /** Whether the token can be the last of a noun phrase. */
    static boolean endsPhrase(Tree tree, int token) {
        return tree.is(
                        token,
                        PartOfSpeech.NOUN,
                        PartOfSpeech.PROPN,
                        PartOfSpeech.PRON,
                        PartOfSpeech.NUM,
                        PartOfSpeech.ADJ,
                        PartOfSpeech.X)
                || token >= 0 && isUnknownName(tree, token);
    }

    /** The noun phrase that ends at {@code last}. */
    static Range phraseBefore(Tree tree, int last) {
        int first = last + 1;
        while (first > 0 && last - first < LONGEST && isNominal(tree, first - 1) && !opensTime(tree, first - 1)) {
            first--;
        }
        while (first <= last
                && tree.is(
                        first,
                        PartOfSpeech.CCONJ,
                        PartOfSpeech.ADP,
                        PartOfSpeech.ADV,
                        PartOfSpeech.PART,
                        PartOfSpeech.PUNCT)) {
            first++;
        }
        return first <= last && endsPhrase(tree, last) ? new Range(first, last) : Range.NONE;
    }

    /** The noun phrase that begins at {@code first}, with the appositions behind commas. */
    static Range phraseAfter(Tree tree, int first) {
        int last = runAfter(tree, first);
        while (last >= first && tree.form(last + 1).equals(",") && isApposition(tree, last + 2)) {
            last = runAfter(tree, last + 2);
        }
        return last < first ? Range.NONE : new Range(first, last);
    }

    private static int runAfter(Tree tree, int first) {
        int last = first - 1;
        while (last + 1 < tree.size()
                && last - first < LONGEST
                && isNominal(tree, last + 1)
                && !isTime(tree, last + 1)) {
            last++;
        }
        while (last >= first && !endsPhrase(tree, last)) {
            last--;
        }
        return last;
    }

    /** On, in or at before a day or another noun: the time or place of the saying, no part of the speaker's name. */
    private static boolean isTime(Tree tree, int token) {
        return tree.is(token, PartOfSpeech.ADP)
                && tree.reads(token, "on", "in", "at", "during", "after", "before", "by", "to", "with", "as");
    }

    /** Three days after the mayor had asked: whoever follows is the subject of a clause of its own. */
    static boolean opensTime(Tree tree, int token) {
        return tree.reads(token, "after", "before", "since", "until", "till");
    }

    private static boolean isApposition(Tree tree, int first) {
        int last = runAfter(tree, first);
        boolean plain = tree.is(first, PartOfSpeech.DET, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
        return plain && last >= first && (last + 1 >= tree.size() || tree.is(last + 1, PartOfSpeech.PUNCT));
    }

    /** The noun phrase before the predicate that begins at {@code start}, across appositions and relative clauses. */
    static Range subjectBefore(Tree tree, int start) {
        int end = start - 1;
        if (!tree.form(end).equals(",")) {
            return phraseBefore(tree, end);
        }
        int open = tree.find(Math.max(0, end - LONGEST), end - 1, i -> false);
        for (int i = end - 1; i >= Math.max(1, end - LONGEST); i--) {
            if (tree.form(i).equals(",")) {
                open = i;
                break;
            }
        }
        if (open < 1 || !isInserted(tree, new Range(open + 1, end - 1))) {
            return Range.NONE;
        }
        Range phrase = phraseBefore(tree, open - 1);
        return phrase.isEmpty() ? Range.NONE : new Range(phrase.first(), end - 1);
    }

    private static boolean isInserted(Tree tree, Range range) {
        boolean relative = RELATIVES.contains(tree.form(range.first()));
        boolean nominal = tree.find(range.first(), range.last(), i -> !isNominal(tree, i)) == Tree.NONE;
        boolean aside =
                ASIDE.contains(tree.form(range.first())) && tree.is(range.first(), PartOfSpeech.ADP, PartOfSpeech.ADV);
        return !range.isEmpty()
                && (relative || nominal || aside || tree.is(range.first(), PartOfSpeech.VERB, PartOfSpeech.NUM));
    }

    /** The council, for its part, refused; the guild, whose members march, refused: words put in are not who speaks. */
    static boolean isPutIn(Tree tree, Range range, int token) {
        int start = groupStart(tree, token);
        boolean closed = start > 0 && tree.form(start - 1).equals(",") && range.last() < start;
        boolean inserted = tree.is(range.first(), PartOfSpeech.ADP) || RELATIVES.contains(tree.form(range.first()));
        return closed
                && inserted
                && range.first() > 1
                && tree.form(range.first() - 1).equals(",");
    }

    /** Where the verb group of {@code token} begins: before its auxiliaries and adverbs. */
    static int groupStart(Tree tree, int token) {
        int first = token;
        while (first > 0 && tree.is(first - 1, PartOfSpeech.AUX, PartOfSpeech.ADV)
                || first > 0 && isNot(tree, first - 1)) {
            first--;
        }
        return first;
    }
}
