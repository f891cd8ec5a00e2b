package org.volteface.api.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a report rests on.
 *
 * @param scope what the report is limited to, in words for a person
 * @param names what the actors and propositions of the scope are called, by their ids and keys; those that are not known are left out
 * @param archive the state of the archive
 * @param analysers the analysers that made what is shown, detectors among them, as {@code bundle@version}, sorted
 */
public record ReportBasis(String scope, Map<String, String> names, ArchiveState archive, List<String> analysers) {
    /** A basis of which nothing is known. */
    public static final ReportBasis UNKNOWN = new ReportBasis("everything", Map.of(), ArchiveState.EMPTY, List.of());

    /** Copies the names and the analysers, in order. */
    public ReportBasis {
        Objects.requireNonNull(scope, "scope");
        names = Collections.unmodifiableMap(new TreeMap<>(names));
        Objects.requireNonNull(archive, "archive");
        analysers = List.copyOf(new TreeSet<>(analysers));
    }
}
