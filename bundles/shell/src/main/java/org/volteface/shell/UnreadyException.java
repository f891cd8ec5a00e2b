package org.volteface.shell;

import java.util.List;

/** The lack of something that a command needs; the message names it, in one line. */
public final class UnreadyException extends Exception {
    private static final long serialVersionUID = 1L;

    private UnreadyException(String message) {
        super(message);
    }

    /** Takes what is missing, and how that showed. */
    public UnreadyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Throws where roles are missing. */
    public static void throwIfMissing(List<String> roles) throws UnreadyException {
        if (!roles.isEmpty()) {
            throw new UnreadyException("no bundle provides " + String.join(", ", roles));
        }
    }
}
