package org.volteface.console.account;

import java.util.Locale;
import java.util.Objects;

/**
 * What a page says of the last deed.
 *
 * @param text in words; empty where nothing is to be said
 * @param secret what is shown this once; empty for nothing
 * @param refused whether the deed was not done
 */
public record Notice(String text, String secret, boolean refused) {
    /** Nothing to say. */
    static final Notice NONE = new Notice("", "", false);

    /** Refuses null. */
    public Notice {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(secret, "secret");
    }

    static Notice done(String text) {
        return new Notice(text, "", false);
    }

    static Notice secret(String text, String secret) {
        return new Notice(text, secret, false);
    }

    static Notice refused(String reason) {
        return new Notice(reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".", "", true);
    }
}
