package org.volteface.console.account;

import org.volteface.console.access.Session;

/**
 * A session as a line of a page.
 *
 * @param session the session
 * @param own whether it is the one in which the page is looked at
 */
public record SessionLine(Session session, boolean own) {
    /** When it was begun. */
    public String begun() {
        return Moments.minute(session.begun());
    }

    /** When it was used last. */
    public String used() {
        return own ? "now" : Moments.minute(session.used());
    }
}
