package org.volteface.api.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a statement was said, and the dates that it speaks of.
 *
 * @param said when it was said, or when the narrator told it
 * @param about when a recalled act, utterance or commitment happened, or when an announced one takes effect
 * @param deadline the last day by which a commitment is to be kept, or until which it holds
 */
public record Timing(Edtf said, Optional<Edtf> about, Optional<LocalDate> deadline) {
    /** Refuses null. */
    public Timing {
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(deadline, "deadline");
    }

    /** Said on {@code day}, with no other date. */
    public static Timing said(LocalDate day) {
        return new Timing(Edtf.day(day), Optional.empty(), Optional.empty());
    }
}
