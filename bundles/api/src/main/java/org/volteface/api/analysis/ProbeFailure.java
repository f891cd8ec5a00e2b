package org.volteface.api.analysis;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The failure of an analyser that was asked alone: it threw, or answered what cannot be. */
public final class ProbeFailure extends Exception {
    private static final long serialVersionUID = 1;

    /** Takes the reason, in words for a person and naming the analyser, and the cause where the analyser threw one. */
    public ProbeFailure(String reason, @Nullable Throwable cause) {
        super(Objects.requireNonNull(reason, "reason"), cause);
    }
}
