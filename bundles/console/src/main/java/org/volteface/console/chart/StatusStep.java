package org.volteface.console.chart;

import java.util.Objects;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;

/**
 * From when on a promise stood in a way.
 *
 * @param status how it stood
 * @param since from when on
 */
public record StatusStep(PromiseStatus status, Edtf since) {
    /** Refuses null. */
    public StatusStep {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
    }

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return status == PromiseStatus.KEPT || status == PromiseStatus.BROKEN || status == PromiseStatus.COMPROMISE;
    }
}
