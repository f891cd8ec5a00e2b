package org.volteface.text.train;

import java.util.List;
import java.util.Locale;
import org.volteface.text.syntax.DependencyParser;
import org.volteface.text.syntax.Tree;

/**
 * The share of words with the right head (UAS), and with the right head and label (LAS), punctuation included.
 *
 * @param words how many words were scored
 * @param heads how many have the right head
 * @param labelled how many have the right head and label
 */
record AttachmentScore(int words, int heads, int labelled) {
    /** Scores a parser on sentences whose tags are the predicted ones. */
    static AttachmentScore of(DependencyParser parser, List<TreebankSentence> sentences) {
        int words = 0;
        int heads = 0;
        int labelled = 0;
        for (TreebankSentence gold : sentences) {
            Tree tree = parser.parse(gold.words(), gold.tags());
            for (int i = 0; i < gold.words().size(); i++) {
                words++;
                if (tree.heads().get(i).equals(gold.heads().get(i))) {
                    heads++;
                    labelled += tree.labels().get(i).equals(gold.labels().get(i)) ? 1 : 0;
                }
            }
        }
        return new AttachmentScore(words, heads, labelled);
    }

    double uas() {
        return (double) heads / words;
    }

    double las() {
        return (double) labelled / words;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d words, UAS %.4f, LAS %.4f", words, uas(), las());
    }
}
