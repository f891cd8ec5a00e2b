package org.volteface.core;

import java.util.Arrays;

/** What an author is told of a failure of an analyser: what it did, where, and what to do about it. */
final class FailureAdvice {
    private FailureAdvice() {}

    static String on(AnalyserFailure failure) {
        if (failure.isHang()) {
            return failure.reason()
                    + ": does it wait for something, or never leave a loop? An analyser reads what it is given and"
                    + " nothing else; how long it may take is the setting \"limit\" of org.volteface.core.engine";
        }
        return failure.reason();
    }

    /** The first line of the author's own code, in brackets; empty where none of it is in the trace. */
    static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().equals(Isolated.class.getName()))
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
