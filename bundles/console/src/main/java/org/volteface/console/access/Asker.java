package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/**
 * Who asks for something over the web.
 *
 * @param name as whom they were let in
 * @param role what they may do
 * @param address the address that the request came from
 */
public record Asker(String name, Role role, String address) {
    private static final String ATTRIBUTE = Asker.class.getName();

    /** Refuses null. */
    public Asker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(address, "address");
    }

    /** Somebody who has the token that lies in the data folder. */
    public static Asker ofToken(HttpServletRequest request) {
        return new Asker("admin (token)", Role.ADMIN, request.getRemoteAddr());
    }

    /** Who was let in with a request; empty where it came from somebody whom nobody knows. */
    public static Optional<Asker> of(HttpServletRequest request) {
        return Optional.ofNullable((Asker) request.getAttribute(ATTRIBUTE));
    }

    /** Notes with a request who was let in. */
    public void letIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The user who asks, or for whom a program does. */
    public String user() {
        int mark = name.indexOf(" (");
        return mark < 0 ? name : name.substring(0, mark);
    }

    /** As it goes on record. */
    public String by() {
        return name + " from " + address;
    }
}
