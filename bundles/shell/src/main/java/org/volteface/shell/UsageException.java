package org.volteface.shell;

/** Arguments that a command cannot make sense of; the message says why, in one line. */
public final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes what is wrong. */
    public UsageException(String message) {
        super(message);
    }
}
