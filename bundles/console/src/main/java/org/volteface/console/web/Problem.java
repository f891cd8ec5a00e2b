package org.volteface.console.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Why a call is not answered, as RFC 9457 has it.
 *
 * @param type about:blank: the status says it all
 * @param title what the status means
 * @param status the status
 * @param detail what is the matter, in words for a person
 */
public record Problem(String type, String title, int status, String detail) {
    /** The type of its form. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(503, "Service Unavailable"));

    /** What a refusal says. */
    public static Problem of(Refusal refusal) {
        return new Problem(
                "about:blank", TITLES.getOrDefault(refusal.status(), "Not Done"), refusal.status(), refusal.reason());
    }

    /** Answers with it. */
    public void send(HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        Answers.send(response, status, MEDIA_TYPE, GSON.toJson(this) + "\n");
    }
}
