package org.volteface.core;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an author is told of a failure of an analyser: what it did, where, and what to do about it. */
final class FailureAdvice {
    private FailureAdvice() {}

    static String on(AnalyserFailure failure) {
        if (failure.isHang()) {
            return failure.reason()
                    + ": does it wait for something, or never leave a loop? An analyser reads what it is given and"
                    + " nothing else; how long it may take is the setting \"limit\" of org.volteface.core.engine";
        }
        @Nullable Throwable cause = failure.getCause();
        return cause == null ? failure.reason() : failure.reason() + place(cause);
    }

    /** The first line of the author's own code, which is where he looks. */
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !isForeign(frame.getClassName()))
                .findFirst()
                .map(frame -> " (" + frame + ")")
                .orElse("");
    }

    private static boolean isForeign(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("org.volteface.api.");
    }
}
