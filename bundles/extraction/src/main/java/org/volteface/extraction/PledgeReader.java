package org.volteface.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Tells the sentences that commit their author to a deed which can be tested from mere intentions. */
final class PledgeReader {
    private static final int ENOUGH = 1;
    private static final int TWO = 2;

    private final Map<String, Integer> verbs = new HashMap<>();
    private final Set<String> things = new HashSet<>();
    private final Set<String> helpers = new HashSet<>();
    private final Set<String> binding = new HashSet<>();

    PledgeReader(Inflections inflections) {
        for (List<String> row : DataFile.rows("pledges.tsv")) {
            String word = row.get(0);
            switch (row.get(1)) {
                case "thing" -> things.addAll(inflections.noun(word));
                case "helper" -> helpers.add(word);
                case "binding" -> binding.add(word);
                case "act" -> inflections.verb(word).forEach(form -> verbs.put(form, TWO));
                default -> inflections.verb(word).forEach(form -> verbs.put(form, -1));
            }
        }
    }

    /** Whether the sentence is a pledge of whoever speaks. */
    boolean isPledge(Tree tree) {
        if (tree.size() > 0 && tree.form(tree.size() - 1).equals("?")) {
            return false;
        }
        return deed(tree).map(verb -> weight(tree, verb) >= ENOUGH).orElse(false);
    }

    /** The verb of what is promised: behind will or shall, behind a word of promising, or first in a list of aims. */
    private Optional<Integer> deed(Tree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (helpers.contains(tree.form(i)) || binding.contains(tree.form(i)) && !tree.is(i, PartOfSpeech.NOUN)) {
                int verb = verbBehind(tree, i + 1);
                if (verb != Tree.NONE) {
                    return Optional.of(verb);
                }
            }
        }
        int first = tree.find(
                0,
                tree.size() - 1,
                i -> !tree.is(
                        i, PartOfSpeech.PUNCT, PartOfSpeech.NUM, PartOfSpeech.SYM, PartOfSpeech.X, PartOfSpeech.ADV));
        boolean bare = first != Tree.NONE
                && tree.form(first).equals(tree.lemma(first))
                && tree.is(first, PartOfSpeech.VERB)
                && verbs.getOrDefault(tree.form(first), 0) > 0;
        return bare ? Optional.of(first) : Optional.empty();
    }

    private static int verbBehind(Tree tree, int from) {
        for (int i = from; i < Math.min(tree.size(), from + 6); i++) {
            if (tree.is(i, PartOfSpeech.VERB)) {
                return i;
            }
            if (!tree.is(
                    i, PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART, PartOfSpeech.PRON, PartOfSpeech.ADP)) {
                return Tree.NONE;
            }
        }
        return Tree.NONE;
    }

    private int weight(Tree tree, int verb) {
        int weight = verbs.getOrDefault(tree.form(verb), 0);
        boolean counted = tree.find(2, tree.size() - 1, i -> tree.is(i, PartOfSpeech.NUM)) != Tree.NONE;
        boolean thing = tree.find(verb + 1, tree.size() - 1, i -> things.contains(tree.form(i))) != Tree.NONE
                || tree.find(0, verb - 1, i -> things.contains(tree.form(i)) && tree.hangsBy(i, "nsubj", "compound"))
                        != Tree.NONE;
        return weight + (counted ? 1 : 0) + (thing ? 1 : 0);
    }
}
