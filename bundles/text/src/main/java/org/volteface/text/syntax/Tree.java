package org.volteface.text.syntax;

import java.util.List;

/**
 * A dependency tree over the words of a sentence.
 *
 * @param heads for every word the index of its head, -1 for the root
 * @param labels for every word the relation to its head
 */
public record Tree(List<Integer> heads, List<String> labels) {
    public Tree {
        heads = List.copyOf(heads);
        labels = List.copyOf(labels);
        if (heads.size() != labels.size()) {
            throw new IllegalArgumentException(heads.size() + " heads but " + labels.size() + " labels");
        }
    }
}
