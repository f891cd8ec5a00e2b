package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody did, or wanted to.
 *
 * @param what the deed, in a few words
 * @param target to what; empty where the words say all
 */
public record Deed(String what, String target) {
    /** Refuses null. */
    public Deed {
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(target, "target");
    }

    /** A deed whose words say all. */
    public static Deed of(String what) {
        return new Deed(what, "");
    }

    /** What a request asks for, by the path that it is answered at, however its address spells that. */
    public static Deed of(HttpServletRequest request) {
        return new Deed(request.getMethod(), path(request));
    }

    /** The path that a request is answered at: decoded, and without steps to other folders and back. */
    public static String path(HttpServletRequest request) {
        String rest = Optional.ofNullable(request.getPathInfo()).orElse("");
        String path = request.getContextPath() + request.getServletPath() + rest;
        return path.isEmpty() ? "/" : path;
    }

    @Override
    public String toString() {
        return target.isEmpty() ? what : what + " " + target;
    }
}
