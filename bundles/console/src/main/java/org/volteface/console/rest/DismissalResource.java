package org.volteface.console.rest;

import java.util.List;
import org.volteface.console.finding.NearMiss;

/**
 * A candidate that did not become a finding.
 *
 * @param gate the gate that stopped it
 * @param because why
 * @param statements the statements that were compared, the earlier first, those of them that are in force
 */
record DismissalResource(String gate, String because, List<StatementResource> statements) {
    static DismissalResource of(NearMiss miss) {
        return new DismissalResource(
                miss.dismissal().gate(),
                miss.dismissal().because(),
                miss.passages().stream()
                        .map(passage -> StatementResource.of(passage.statement()))
                        .toList());
    }
}
