package org.volteface.console.access;

import java.time.Instant;

/**
 * A session of somebody who has logged in.
 *
 * @param id what it is called by; the token that carries it cannot be made from it
 * @param user whose it is
 * @param client from where it was begun
 * @param begun when it was begun
 * @param used when it was used last
 */
public record Session(String id, String user, Client client, Instant begun, Instant used) {
    /**
     * From where a session was begun.
     *
     * @param address the address
     * @param browser what the browser said it is, in a few words
     */
    public record Client(String address, String browser) {}

    Session usedAt(Instant now) {
        return new Session(id, user, client, begun, now);
    }
}
