package org.volteface.console.finding;

import java.util.List;
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
    /** Copies the list. */
    public NearMiss {
        Objects.requireNonNull(dismissal, "dismissal");
        passages = List.copyOf(passages);
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
