package org.volteface.text.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Training sentences with tags as wrong as those the parser will meet: the tagger that tags a fold was trained on the other folds
 * only. A document lies wholly within one fold: its sentences share names that would make the tags too good.
 */
final class JackknifedTags {
    private JackknifedTags() {}

    static List<TreebankSentence> predict(List<TreebankSentence> sentences, int folds) throws IOException {
        int[] foldOf = folds(sentences, folds);
        List<TreebankSentence> tagged = new ArrayList<>(sentences);
        for (int fold = 0; fold < folds; fold++) {
            List<TreebankSentence> others = new ArrayList<>();
            for (int i = 0; i < foldOf.length; i++) {
                if (foldOf[i] != fold) {
                    others.add(sentences.get(i));
                }
            }
            StockTagger tagger = StockTagger.trainedOn(others);
            for (int i = 0; i < foldOf.length; i++) {
                if (foldOf[i] == fold) {
                    tagged.set(i, tagger.tag(sentences.get(i)));
                }
            }
        }
        return tagged;
    }

    private static int[] folds(List<TreebankSentence> sentences, int folds) {
        Map<String, Integer> documents = new HashMap<>();
        int[] foldOf = new int[sentences.size()];
        for (int i = 0; i < foldOf.length; i++) {
            foldOf[i] = documents.computeIfAbsent(sentences.get(i).document(), d -> documents.size()) % folds;
        }
        return foldOf;
    }
}
