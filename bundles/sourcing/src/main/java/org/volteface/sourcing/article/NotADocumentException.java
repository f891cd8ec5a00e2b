package org.volteface.sourcing.article;

import java.util.Objects;

/** Says why a piece of input gives no document; never leaves the bundle. */
public final class NotADocumentException extends Exception {
    private static final long serialVersionUID = 1;

    public NotADocumentException(String reason) {
        super(reason);
    }

    public NotADocumentException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** Why, in words for a person. */
    public String reason() {
        return Objects.requireNonNull(getMessage());
    }
}
