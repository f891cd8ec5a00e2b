package org.volteface.console.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.volteface.console.StaticTemplates;
import org.volteface.console.Templates;
import org.volteface.console.access.Asker;

/** Answers as they are sent: pages, plain texts, and the way to another page. */
public final class Answers {
    private static final Templates TEMPLATES = new StaticTemplates();

    private Answers() {}

    public static Templates templates() {
        return TEMPLATES;
    }

    public static void page(HttpServletResponse response, int status, JteModel page) throws IOException {
        send(response, status, "text/html", page.render());
    }

    /** A page that says what is the matter. */
    public static void message(HttpServletRequest request, HttpServletResponse response, Message message)
            throws IOException {
        page(response, message.status(), TEMPLATES.message(message.title(), message.text(), Asker.of(request)));
    }

    /** Sends a text of a media type, in UTF-8. */
    public static void send(HttpServletResponse response, int status, String mediaType, String text)
            throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(mediaType + ";charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Leads on to a path of this server, by GET. */
    public static void leadTo(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }
}
