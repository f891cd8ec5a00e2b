package org.volteface.text.train;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The relation labels that the parser learns: rare subtypes are reduced to their main type. */
final class Labels {
    private final int floor;
    private final Map<String, Long> counts;

    /** Counts the labels of the training sentences; a subtype below {@code floor} occurrences is dropped. */
    Labels(List<TreebankSentence> sentences, int floor) {
        this.floor = floor;
        counts = sentences.stream()
                .flatMap(s -> s.labels().stream())
                .collect(Collectors.groupingBy(l -> l, TreeMap::new, Collectors.counting()));
    }

    /** The labels in use, without "root", sorted by name. */
    List<String> kept() {
        return counts.keySet().stream()
                .map(this::reduce)
                .filter(l -> !l.equals("root"))
                .distinct()
                .sorted()
                .toList();
    }

    /** The sentence with rare subtypes reduced. */
    TreebankSentence reduce(TreebankSentence s) {
        return new TreebankSentence(
                s.document(),
                s.words(),
                s.tags(),
                s.heads(),
                s.labels().stream().map(this::reduce).toList(),
                s.surface());
    }

    private String reduce(String label) {
        return counts.getOrDefault(label, 0L) >= floor ? label : label.split(":")[0];
    }
}
