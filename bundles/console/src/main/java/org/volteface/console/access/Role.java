package org.volteface.console.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do: each role all that those before it may. */
public enum Role {
    /** May look at everything that is known. */
    READER,
    /** May add documents and decide on findings and actors as well. */
    ANALYST,
    /** May deploy, configure and look after users as well. */
    ADMIN;

    /** Whether this role may do what needs {@code needed}. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The lesser of two roles. */
    Role orLess(Role other) {
        return covers(other) ? other : this;
    }

    /** Its name as people read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of a label. */
    public static Optional<Role> of(String label) {
        return Arrays.stream(values())
                .filter(role -> role.label().equals(label))
                .findFirst();
    }
}
