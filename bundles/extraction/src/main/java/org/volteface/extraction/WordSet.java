package org.volteface.extraction;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** A set of words in all their forms, read from a file of the bundle. */
final class WordSet {
    private final Set<String> forms = new HashSet<>();

    /** Reads the file {@code name}, a dictionary form on each line, and takes in what {@code inflect} makes of each. */
    WordSet(String name, Function<String, Set<String>> inflect) {
        DataFile.rows(name).forEach(row -> forms.addAll(inflect.apply(row.get(0))));
    }

    boolean has(String form) {
        return forms.contains(form);
    }
}
