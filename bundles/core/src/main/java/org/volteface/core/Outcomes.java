package org.volteface.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;

/** Outcomes as they come, in the order of time: a finding replaces an earlier one about the same turn. */
final class Outcomes {
    private final Map<String, List<Finding>> findingsByKey = new LinkedHashMap<>();
    private final Set<Outcome> others = new LinkedHashSet<>();

    void addAll(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Finding finding) {
                add(finding);
            } else {
                others.add(outcome);
            }
        }
    }

    /** Findings first, then all else, each in the order of the statement that brought it. */
    List<Outcome> inOrder() {
        List<Outcome> all = new ArrayList<>();
        findingsByKey.values().forEach(sameKey -> all.addAll(Finding.inForce(sameKey)));
        all.addAll(others);
        return all;
    }

    private void add(Finding finding) {
        findingsByKey
                .computeIfAbsent(finding.turn().key(finding.kind()), key -> new ArrayList<>())
                .add(finding);
    }
}
