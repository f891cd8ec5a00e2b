package org.volteface.console.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a request is answered with: a status, headers and a body, sent once all is known. */
public final class Answer {
    /** Writes a body as it is made. */
    @FunctionalInterface
    public interface Body {
        /** Writes all of it; the stream is not closed. */
        void write(OutputStream out) throws IOException;
    }

    private static final String HTML = "text/html";

    private final int status;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Body body;

    private Answer(int status, Body body) {
        this.status = status;
        this.body = body;
    }

    /** A page. */
    public static Answer page(JteModel page) {
        return page(HttpServletResponse.SC_OK, page);
    }

    /** A page that says with its status that all is not well. */
    public static Answer page(int status, JteModel page) {
        return text(status, HTML, page.render());
    }

    /** A text of a media type, in UTF-8. */
    public static Answer text(int status, String mediaType, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Answer(status, out -> out.write(bytes))
                .with("Content-Type", mediaType + ";charset=utf-8")
                .with("Content-Length", String.valueOf(bytes.length));
    }

    /** A body of any length, written as it is made. */
    public static Answer stream(String mediaType, Body body) {
        return new Answer(HttpServletResponse.SC_OK, body).with("Content-Type", mediaType);
    }

    /** The way to a path of this server, by GET. */
    public static Answer seeOther(String path) {
        return empty(HttpServletResponse.SC_SEE_OTHER).with("Location", path);
    }

    /** A status alone. */
    public static Answer empty(int status) {
        return new Answer(status, out -> {});
    }

    /**
     * Adds a header.
     *
     * @throws IllegalArgumentException if the value could end the header
     */
    public Answer with(String header, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header of more than a line: " + header);
        }
        headers.put(header, value);
        return this;
    }

    /** The answer as a file to be saved under a name, of which only plain letters are kept. */
    public Answer asFile(String name) {
        return with("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]+", "-") + "\"");
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** The headers by their names. */
    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    /** Sends it. */
    public void send(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach(response::setHeader);
        body.write(response.getOutputStream());
    }
}
