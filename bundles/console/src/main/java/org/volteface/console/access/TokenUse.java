package org.volteface.console.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token is good for. */
public enum TokenUse {
    /** Reads feeds, with the token in their address, and nothing else. */
    FEEDS(Role.READER),
    /** Asks the interface for programs as a reader. */
    READER(Role.READER),
    /** Asks it as an analyst. */
    ANALYST(Role.ANALYST),
    /** Asks it as an admin. */
    ADMIN(Role.ADMIN);

    private final Role role;

    TokenUse(Role role) {
        this.role = role;
    }

    /** The role that goes with it. */
    public Role role() {
        return role;
    }

    /** Its name as it is chosen. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is good for, in words. */
    public String words() {
        return this == FEEDS ? "feeds only" : "the API, as " + label();
    }

    /** The use of a label. */
    public static Optional<TokenUse> of(String label) {
        return Arrays.stream(values()).filter(use -> use.label().equals(label)).findFirst();
    }
}
