package org.volteface.console.web;

import java.util.Objects;
import org.volteface.console.access.Role;

/**
 * One thing that can be asked for, and by whom.
 *
 * @param method the method of HTTP
 * @param path the address, with names in braces for what differs: {@code /findings/{id}}
 * @param role what somebody must be allowed to ask for it
 * @param handler what answers
 */
public record Route(String method, PathPattern path, Role role, Handler handler) {
    /** Refuses null. */
    public Route {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(handler, "handler");
    }

    /** A page or a list that readers may see. */
    public static Route get(String path, Handler handler) {
        return get(path, Role.READER, handler);
    }

    /** A page that only some may see. */
    public static Route get(String path, Role role, Handler handler) {
        return new Route("GET", PathPattern.of(path), role, handler);
    }

    /** Something that is done. */
    public static Route post(String path, Role role, Handler handler) {
        return new Route("POST", PathPattern.of(path), role, handler);
    }
}
