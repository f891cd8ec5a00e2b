package org.volteface.console.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Why a program's request is not done, in the form of RFC 9457.
 *
 * @param type the kind of problem, told by the status alone
 * @param title what the status means
 * @param status the status
 * @param detail the reason, in words
 */
public record ProblemDetails(String type, String title, int status, String detail) {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /** What a refusal says. */
    public static ProblemDetails of(Refusal refusal) {
        return new ProblemDetails("about:blank", Message.of(refusal).title(), refusal.status(), refusal.reason());
    }

    /** Answers with it. */
    public void send(HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        Answers.send(response, status, "application/problem+json", GSON.toJson(this) + "\n");
    }
}
