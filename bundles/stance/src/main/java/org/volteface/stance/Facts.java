package org.volteface.stance;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that tell how things are without a judgement. */
final class Facts {
    private Facts() {}

    /** Those of one class: verb, quality. */
    static Set<String> of(String type) {
        return DataFile.rows("facts.tsv").stream()
                .filter(row -> row[0].equals(type))
                .flatMap(row -> Stream.of(row[1].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
