package org.volteface.text.train;

import java.util.List;

/**
 * A sentence of a treebank.
 *
 * @param document the document it comes from
 * @param words its syntactic words
 * @param tags their universal part-of-speech tags
 * @param heads the index of every word's head, -1 for the root
 * @param labels the relation of every word to its head
 * @param surface the written tokens; one of them may span several words ("don't")
 */
record TreebankSentence(
        String document,
        List<String> words,
        List<String> tags,
        List<Integer> heads,
        List<String> labels,
        List<Surface> surface) {

    TreebankSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        surface = List.copyOf(surface);
        if (words.size() != tags.size() || words.size() != heads.size() || words.size() != labels.size()) {
            throw new IllegalArgumentException("columns of unequal length in: " + String.join(" ", words));
        }
    }

    /** A written token that covers the words from {@code from} to before {@code to}. */
    record Surface(String form, int from, int to) {}

    TreebankSentence withTags(List<String> others) {
        return new TreebankSentence(document, words, others, heads, labels, surface);
    }
}
