package org.volteface.core;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An analyser that threw, answered nonsense, did not answer in time or was not there. */
final class AnalyserFailure extends Exception {
    private static final long serialVersionUID = 1;

    private final String analyser;
    private final String reason;
    private final boolean isHang;

    private AnalyserFailure(String analyser, String reason, @Nullable Throwable cause, boolean isHang) {
        super(reason, cause);
        this.analyser = analyser;
        this.reason = reason;
        this.isHang = isHang;
    }

    /** The analyser answered, but {@code what} it did cannot be right. */
    static AnalyserFailure nonsense(String analyser, String what) {
        return new AnalyserFailure(analyser, analyser + " " + what, null, false);
    }

    /** There is nobody to be called, and {@code reason} says why. */
    static AnalyserFailure absent(String reason) {
        return new AnalyserFailure("", reason, null, false);
    }

    /** The analyser threw {@code cause}; where in its own code is told, for that is where its author looks. */
    static AnalyserFailure thrown(String analyser, Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        String what = message == null ? name : name + ": " + message;
        return new AnalyserFailure(analyser, analyser + " failed: " + what + FailureAdvice.place(cause), cause, false);
    }

    /** The analyser took longer than {@code limit}. */
    static AnalyserFailure hang(String analyser, Duration limit) {
        return new AnalyserFailure(
                analyser,
                analyser + " took longer than " + limit.toMillis() / 1000.0 + " s and was stopped",
                null,
                true);
    }

    /** The name of the analyser that failed; empty where none was there. */
    String analyser() {
        return analyser;
    }

    /** In words for a person: the analyser's name and what it did. */
    String reason() {
        return reason;
    }

    /** Whether it did not answer in time. */
    boolean isHang() {
        return isHang;
    }
}
