package org.volteface.shell.eval;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** The count of labels that were wanted, given and right. */
final class LabelTally {
    /** What is given where there is no answer; never right. */
    static final String MISSING = "missing";

    private final Map<String, Integer> wanted = new TreeMap<>();
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, Integer> right = new HashMap<>();
    private int all;

    void add(String wants, String gives) {
        all++;
        wanted.merge(wants, 1, Integer::sum);
        given.merge(gives, 1, Integer::sum);
        if (wants.equals(gives)) {
            right.merge(wants, 1, Integer::sum);
        }
    }

    void report(Figures figures) throws IOException {
        int allRight = 0;
        double sum = 0;
        for (Map.Entry<String, Integer> label : wanted.entrySet()) {
            int hits = right.getOrDefault(label.getKey(), 0);
            int said = given.getOrDefault(label.getKey(), 0);
            String[] scores = Figures.precisionRecall(hits, said, label.getValue());
            String wrongly = Figures.share("wrongly given", said - hits, all - label.getValue());
            figures.row(label.getKey(), scores[0], scores[1], scores[2], wrongly);
            allRight += hits;
            sum += Figures.f1(hits, said, label.getValue());
        }
        figures.row(
                "all",
                Figures.share("accuracy", allRight, all),
                Figures.ratio("macro-F1", wanted.isEmpty() ? 0 : sum / wanted.size()));
    }
}
