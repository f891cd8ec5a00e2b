package org.volteface.console.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;

/**
 * What a page says that shows nothing else.
 *
 * @param status the status that goes with it
 * @param title what is the matter, in a few words
 * @param text what it means for whoever reads it
 */
public record Message(int status, String title, String text) {
    public static Message notFound(String text) {
        return new Message(HttpServletResponse.SC_NOT_FOUND, "Not found", text);
    }

    public static Message notReady(String text) {
        return new Message(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Not ready", text);
    }

    public static Message refused(String text) {
        return new Message(HttpServletResponse.SC_FORBIDDEN, "Refused", text);
    }

    /** What a refusal says, as a page. */
    public static Message of(Refusal refusal) {
        String title =
                switch (refusal.status()) {
                    case HttpServletResponse.SC_NOT_FOUND -> "Not found";
                    case HttpServletResponse.SC_FORBIDDEN -> "Refused";
                    case HttpServletResponse.SC_SERVICE_UNAVAILABLE -> "Not ready";
                    default -> "Not done";
                };
        String reason = refusal.reason();
        return new Message(
                refusal.status(), title, reason.substring(0, 1).toUpperCase(Locale.ROOT) + reason.substring(1) + ".");
    }

    public static Message notAllowed() {
        return new Message(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Not allowed", "This page cannot be asked that way.");
    }
}
