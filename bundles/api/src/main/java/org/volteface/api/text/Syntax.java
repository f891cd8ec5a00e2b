package org.volteface.api.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A dependency tree over the tokens of a sentence.
 *
 * @param heads for each token the index of its head within the sentence, or {@link #ROOT}
 * @param relations for each token its relation to its head, by the names of Universal Dependencies: {@code nsubj},
 *     {@code ccomp}, {@code nsubj:pass}
 */
public record Syntax(List<Integer> heads, List<String> relations) {
    /** The head of the root. */
    public static final int ROOT = -1;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if they differ in length or a head is no token of the sentence
     */
    public Syntax {
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + relations.size() + " relations");
        }
        for (int head : heads) {
            if (head < ROOT || head >= heads.size()) {
                throw new IllegalArgumentException("no token " + head);
            }
        }
    }

    /** The head of {@code token}, or {@link #ROOT}. */
    public int head(int token) {
        return heads.get(token);
    }

    /** The relation of {@code token} to its head. */
    public String relation(int token) {
        return relations.get(token);
    }

    /** The tokens whose head is {@code token}, in the order of the text. */
    public List<Integer> children(int token) {
        List<Integer> children = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) == token) {
                children.add(i);
            }
        }
        return children;
    }

    /** Whether {@code token} is {@code ancestor} or hangs below it. */
    public boolean isBelow(int token, int ancestor) {
        int current = token;
        for (int steps = 0; steps <= heads.size() && current != ROOT; steps++) {
            if (current == ancestor) {
                return true;
            }
            current = heads.get(current);
        }
        return false;
    }
}
