package org.volteface.console.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.console.help.Gates;
import org.volteface.console.words.Words;

/**
 * A gate as a finding met it.
 *
 * @param gate its reason code
 * @param because why it was passed; empty where it was not asked
 * @param unasked why it was not asked, where it was not
 */
public record GateLine(String gate, Optional<String> because, String unasked) {
    /** Refuses null. */
    public GateLine {
        Objects.requireNonNull(gate, "gate");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(unasked, "unasked");
    }

    /** Every gate that a finding passed, in their order, and those that were not asked. */
    public static List<GateLine> of(Finding finding) {
        Map<String, GateResult> passed = new LinkedHashMap<>();
        finding.gates().forEach(result -> passed.put(result.gate(), result));
        List<GateLine> lines = new ArrayList<>();
        finding.gates().forEach(result -> lines.add(new GateLine(result.gate(), Optional.of(result.because()), "")));
        for (String gate : Gates.ALL) {
            if (!passed.containsKey(gate)) {
                lines.add(new GateLine(gate, Optional.empty(), unasked(finding, gate)));
            }
        }
        return lines;
    }

    private static String unasked(Finding finding, String gate) {
        return gate.equals("breach-evidence") && finding.kind() == FindingKind.REVERSAL
                ? "a reversal breaks no promise"
                : "the detector that made this finding did not ask it";
    }

    /** Whether it was asked. */
    public boolean isAsked() {
        return because.isPresent();
    }

    /** Its name in words. */
    public String name() {
        return Words.gate(gate);
    }

    /** Where it is explained; empty for a gate of somebody else's detector. */
    public Optional<String> help() {
        return Gates.help(gate);
    }
}
