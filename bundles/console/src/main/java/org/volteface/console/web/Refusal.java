package org.volteface.console.web;

import jakarta.servlet.http.HttpServletResponse;

/** What is asked for is not done, for a reason that the asker is told. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    public Refusal(int status, String reason) {
        super(reason);
        this.status = status;
        this.reason = reason;
    }

    private Refusal(int status, String reason, Throwable cause) {
        super(reason, cause);
        this.status = status;
        this.reason = reason;
    }

    /** Nothing of that name or number is there. */
    public static Refusal unknown(String reason) {
        return new Refusal(HttpServletResponse.SC_NOT_FOUND, reason);
    }

    /** The asker may not. */
    public static Refusal forbidden(String reason) {
        return new Refusal(HttpServletResponse.SC_FORBIDDEN, reason);
    }

    /** How things stand does not allow it. */
    public static Refusal conflict(String reason) {
        return new Refusal(HttpServletResponse.SC_CONFLICT, reason);
    }

    /** As {@link #conflict(String)}, found out by whoever was to do it. */
    public static Refusal conflict(String reason, Throwable cause) {
        return new Refusal(HttpServletResponse.SC_CONFLICT, reason, cause);
    }

    /** The request itself is amiss. */
    public static Refusal malformed(String reason) {
        return new Refusal(HttpServletResponse.SC_BAD_REQUEST, reason);
    }

    /** As {@link #malformed(String)}, with what could not be read. */
    public static Refusal malformed(String reason, Throwable cause) {
        return new Refusal(HttpServletResponse.SC_BAD_REQUEST, reason, cause);
    }

    /** There is more of it than is taken at once. */
    public static Refusal tooLarge(Throwable cause) {
        return new Refusal(
                HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                "the form is larger than what is taken at once",
                cause);
    }

    /** It may work later. */
    public static Refusal notNow(String reason) {
        return new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, reason);
    }

    /** As {@link #notNow(String)}, with what failed. */
    public static Refusal notNow(String reason, Throwable cause) {
        return new Refusal(HttpServletResponse.SC_SERVICE_UNAVAILABLE, reason, cause);
    }

    /** It broke down; the log says how. */
    public static Refusal broken(Throwable cause) {
        return new Refusal(
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "it broke down; the log of the server says how", cause);
    }

    /** The status that goes with it. */
    public int status() {
        return status;
    }

    /** Why, in words for a person. */
    public String reason() {
        return reason;
    }
}
