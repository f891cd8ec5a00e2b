package org.volteface.launcher;

/** A reason why nothing could be started, told in one line to the person who called. */
final class StartFailure extends Exception {
    private static final long serialVersionUID = 1L;

    StartFailure(String reason) {
        super(reason);
    }

    StartFailure(String reason, Throwable cause) {
        super(reason, cause);
    }
}
