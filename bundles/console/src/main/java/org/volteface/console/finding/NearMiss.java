package org.volteface.console.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.console.help.Gates;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Words;

/**
 * A candidate that did not become a finding, with its passages.
 *
 * @param dismissal the gate that stopped it, and why
 * @param passages the passages that were compared, the earlier first, those of them that are in force
 */
public record NearMiss(Dismissal dismissal, List<CitedPassage> passages) {
    /** The columns of a file that has such candidates. */
    static final List<String> COLUMNS = List.of(
            "gate", "because", "earlier", "earlier_said", "earlier_source", "later", "later_said", "later_source");

    /** Copies the list. */
    public NearMiss {
        Objects.requireNonNull(dismissal, "dismissal");
        passages = List.copyOf(passages);
    }

    /** A row of a file, by the names of the columns. */
    Map<String, Object> row() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("gate", dismissal.gate());
        row.put("because", dismissal.because());
        for (CitedPassage passage : passages) {
            String side = passage.equals(passages.get(0)) ? "earlier" : "later";
            row.put(side, passage.text());
            row.put(side + "_said", passage.statement().happened().text());
            row.put(side + "_source", passage.headline().origin().publisher());
        }
        return row;
    }

    /** The gate in words. */
    public String gate() {
        return Words.gate(dismissal.gate());
    }

    /** Where the gate is explained. */
    public Optional<String> help() {
        return Gates.help(dismissal.gate());
    }
}
