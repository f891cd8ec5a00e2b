package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Entrance;
import org.volteface.console.web.Answers;
import org.volteface.console.web.LocalPath;
import org.volteface.console.web.Message;

/** The login: its form, what comes of it, and the end of a session. */
final class LoginPage {
    private static final int TOO_MANY_REQUESTS = 429;

    private final Entrance entrance;

    LoginPage(Entrance entrance) {
        this.entrance = entrance;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = LocalPath.of(request.getParameter("to"));
        boolean posted = request.getMethod().equals("POST");
        if (request.getServletPath().equals("/logout")) {
            leave(request, response, posted);
        } else if (posted) {
            enter(request, response, to);
        } else if (Asker.of(request).isPresent()) {
            Answers.leadTo(response, to);
        } else {
            form(response, HttpServletResponse.SC_OK, to, "");
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        String password = request.getParameter("password");
        switch (entrance.enter(password == null ? "" : password.strip(), response)) {
            case RIGHT -> {
                Audit.done(Asker.ofSession(request), "log in", "done");
                Answers.leadTo(response, to);
            }
            case WRONG -> {
                Audit.forbidden(request, "the password is wrong");
                form(response, HttpServletResponse.SC_FORBIDDEN, to, "This is not the password.");
            }
            case WAIT -> {
                Audit.forbidden(request, "too many passwords were wrong");
                form(response, TOO_MANY_REQUESTS, to, "Too many wrong passwords: wait a minute, and try again.");
            }
        }
    }

    /** Only a form ends a session: a link or a picture on another page shall not. */
    private void leave(HttpServletRequest request, HttpServletResponse response, boolean posted) throws IOException {
        if (posted) {
            entrance.leave(request, response);
            Answers.leadTo(response, "/login");
        } else {
            Answers.message(request, response, Message.notAllowed());
        }
    }

    private static void form(HttpServletResponse response, int status, String to, String refusal) throws IOException {
        Answers.page(response, status, Answers.templates().login(to, refusal));
    }
}
