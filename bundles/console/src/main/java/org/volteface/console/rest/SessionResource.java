package org.volteface.console.rest;

import org.volteface.console.access.Session;

/**
 * A session of somebody who has logged in.
 *
 * @param id what it is called by, from which it cannot be made
 * @param address from where it was begun
 * @param browser what the browser said it is
 * @param begun when it was begun
 * @param used when it was used last
 */
record SessionResource(String id, String address, String browser, String begun, String used) {
    static SessionResource of(Session session) {
        return new SessionResource(
                Names.inAddress(session.id()),
                session.client().address(),
                session.client().browser(),
                session.begun().toString(),
                session.used().toString());
    }
}
