package org.volteface.console.access;

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
}
