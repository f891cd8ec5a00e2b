package org.volteface.console.remote;

import org.jspecify.annotations.Nullable;

/** A command that failed or may not be run, with the reason in one line. */
final class CommandFailure extends Exception {
    private static final long serialVersionUID = 1L;

    CommandFailure(String reason, @Nullable Throwable cause) {
        super(reason, cause);
    }

    /** The reason. */
    String reason() {
        return String.valueOf(getMessage());
    }
}
