package org.volteface.console;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a page says that shows nothing else.
 *
 * @param status the status that goes with it
 * @param title what is the matter, in a few words
 * @param text what it means for whoever reads it
 */
record Message(int status, String title, String text) {
    static Message notFound(String text) {
        return new Message(HttpServletResponse.SC_NOT_FOUND, "Not found", text);
    }

    static Message notReady(String text) {
        return new Message(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "Not ready", text);
    }

    static Message refused(String text) {
        return new Message(HttpServletResponse.SC_FORBIDDEN, "Refused", text);
    }

    static Message notAllowed() {
        return new Message(
                HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Not allowed", "This page cannot be asked that way.");
    }
}
