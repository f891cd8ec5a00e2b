package org.volteface.console.promise;

import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.console.words.CitedPassage;

/**
 * What moved a promise.
 *
 * @param status how it stood from then on
 * @param since from when on
 * @param because why, in words for a person
 * @param evidence the passages that show it
 */
public record PromiseStep(PromiseStatus status, Edtf since, String because, List<CitedPassage> evidence) {
    /** Copies the list. */
    public PromiseStep {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(because, "because");
        evidence = List.copyOf(evidence);
    }
}
