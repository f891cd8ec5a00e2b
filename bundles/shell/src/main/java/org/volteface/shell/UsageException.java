package org.volteface.shell;

/** Arguments that a command cannot make sense of; the message says why, in one line. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
