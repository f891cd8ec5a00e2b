package org.volteface.console.rest;

import java.util.Map;
import org.volteface.console.web.Refusal;

/**
 * Why a call is not answered, as RFC 9457 has it.
 *
 * @param type about:blank: the status says it all
 * @param title what the status means
 * @param status the status
 * @param detail what is the matter, in words for a person
 */
record Problem(String type, String title, int status, String detail) {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            409, "Conflict",
            413, "Content Too Large",
            429, "Too Many Requests",
            503, "Service Unavailable");

    static Problem of(Refusal refusal) {
        return new Problem(
                "about:blank", TITLES.getOrDefault(refusal.status(), "Not Done"), refusal.status(), refusal.reason());
    }
}
