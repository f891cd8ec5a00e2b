package org.volteface.shell.eval;

/** A piece of measuring data that lacks what its kind asks for; the message says what, in one line. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }

    MalformedException(String message, Throwable cause) {
        super(message, cause);
    }
}
