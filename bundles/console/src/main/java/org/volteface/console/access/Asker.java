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
 * @param log where it goes on record what they do; empty where nothing is kept
 */
public record Asker(String name, Role role, String address, Optional<AuditLog> log) {
    private static final String ATTRIBUTE = Asker.class.getName();
    /** What no name of a user holds. */
    private static final String TOKEN = " (token";

    /** Refuses null. */
    public Asker {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(log, "log");
    }

    /** Somebody of whom nothing is kept. */
    public Asker(String name, Role role, String address) {
        this(name, role, address, Optional.empty());
    }

    /** Somebody of a name with a role, from whom a request comes. */
    static Asker of(HttpServletRequest request, String name, Role role) {
        return new Asker(name, role, request.getRemoteAddr(), Audit.log(request));
    }

    /** A user from whom a request comes. */
    public static Asker of(HttpServletRequest request, User user) {
        return of(request, user.name(), user.role());
    }

    /** Somebody who has a token of a user. */
    static Asker byToken(HttpServletRequest request, User user, ApiToken token) {
        Role role = user.role().orLess(token.use().role());
        return of(request, user.name() + TOKEN + " " + token.name() + ")", role);
    }

    /** Somebody who has the token that lies in the data folder. */
    public static Asker ofToken(HttpServletRequest request) {
        return of(request, "admin" + TOKEN + ")", Role.ADMIN);
    }

    /** Who was let in with a request; empty where it came from somebody whom nobody knows. */
    public static Optional<Asker> of(HttpServletRequest request) {
        return Optional.ofNullable((Asker) request.getAttribute(ATTRIBUTE));
    }

    /** Notes with a request who was let in. */
    public void letIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The user for whom it is asked, by whichever of their tokens. */
    public String user() {
        int token = name.indexOf(TOKEN);
        return token < 0 ? name : name.substring(0, token);
    }

    /** As it goes on record. */
    public String by() {
        return name + " from " + address;
    }
}
