package org.volteface.core;

import org.jspecify.annotations.Nullable;

/** An analyser that threw or answered nonsense. */
final class AnalyserFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String reason;

    private AnalyserFailure(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** The analyser answered, but {@code what} it did cannot be right. */
    static AnalyserFailure nonsense(String analyser, String what) {
        return new AnalyserFailure(analyser + " " + what, null);
    }

    /** The analyser threw {@code cause}. */
    static AnalyserFailure thrown(String analyser, Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        return new AnalyserFailure(analyser + " failed: " + (message == null ? name : name + ": " + message), cause);
    }

    /** In words for a person: the analyser's name and what it did. */
    String reason() {
        return reason;
    }
}
