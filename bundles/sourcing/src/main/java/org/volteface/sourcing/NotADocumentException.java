package org.volteface.sourcing;

import java.util.Objects;

/** Says why a piece of input gives no document; never leaves the bundle. */
final class NotADocumentException extends Exception {
    private static final long serialVersionUID = 1;

    NotADocumentException(String reason) {
        super(reason);
    }

    NotADocumentException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Why, in words for a person. */
    String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
