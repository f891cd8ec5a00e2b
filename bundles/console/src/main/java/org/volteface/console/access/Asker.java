package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Who asks for something over the web.
 *
 * @param name as whom they were let in
 * @param address the address that the request came from
 */
public record Asker(String name, String address) {
    /** Somebody with a session: there is one account. */
    public static Asker ofSession(HttpServletRequest request) {
        return new Asker("admin", request.getRemoteAddr());
    }

    /** Somebody who has the token that lies in the data folder. */
    public static Asker ofToken(HttpServletRequest request) {
        return new Asker("admin (token)", request.getRemoteAddr());
    }

    /** Somebody whom nobody knows. */
    static Asker stranger(HttpServletRequest request) {
        return new Asker("somebody unknown", request.getRemoteAddr());
    }

    /** As it goes on record. */
    public String by() {
        return name + " from " + address;
    }
}
