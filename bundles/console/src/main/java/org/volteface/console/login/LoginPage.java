package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.volteface.console.Templates;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.PasswordCheck;
import org.volteface.console.access.User;
import org.volteface.console.web.Answers;
import org.volteface.console.web.LocalPath;
import org.volteface.console.web.Message;

/** The login: its form, what comes of it, and the end of a session. */
final class LoginPage {
    private static final Templates FORMS = Answers.templates();
    /** The user that the first start makes; whoever names nobody means this one. */
    static final String FIRST = "admin";

    private static final int TOO_MANY_REQUESTS = 429;

    private final Entrance entrance;
    private final Accounts accounts;

    LoginPage(Doorkeeper doorkeeper) {
        this.entrance = doorkeeper.entrance();
        this.accounts = doorkeeper.accounts();
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
            Answers.page(
                    response, HttpServletResponse.SC_OK, FORMS.login(new LoginView(to, FIRST, "", Optional.empty())));
        }
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, String to) throws IOException {
        String user = given(request, "user").orElse(FIRST).toLowerCase(Locale.ROOT);
        Optional<User> known = accounts.user(user);
        PasswordCheck.Outcome outcome =
                entrance.check(user, given(request, "password").orElse(""), request);
        Optional<KeptForm> kept = KeptForm.carried(request);
        Deed deed = new Deed("log in", known.map(User::name).orElse("as nobody known"));
        if (outcome == PasswordCheck.Outcome.RIGHT && known.isPresent()) {
            Optional<String> session = entrance.begin(known.get(), request);
            if (session.isPresent()) {
                response.addHeader("Set-Cookie", session.get());
                response.addHeader("Set-Cookie", entrance.browserMark(user, request));
                Asker asker = Asker.of(request, known.get());
                Audit.done(asker, "log in", "done");
                goOn(response, to, kept);
                return;
            }
        }
        boolean wait = outcome == PasswordCheck.Outcome.WAIT;
        Audit.forbidden(request, deed, wait ? "too many passwords were wrong" : "the password is wrong");
        Answers.page(
                response,
                wait ? TOO_MANY_REQUESTS : HttpServletResponse.SC_FORBIDDEN,
                FORMS.login(new LoginView(
                        to,
                        user,
                        wait
                                ? "Too many wrong passwords: wait a minute, and try again."
                                : "The user or the password is wrong.",
                        kept)));
    }

    /** A form that was kept is shown, not sent: what it decides is decided by whoever presses. */
    private static void goOn(HttpServletResponse response, String to, Optional<KeptForm> kept) throws IOException {
        if (kept.isPresent()) {
            Answers.page(response, HttpServletResponse.SC_OK, FORMS.loginKept(kept.get()));
        } else {
            Answers.leadTo(response, to);
        }
    }

    private static Optional<String> given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(String::strip);
    }

    /** Only a form ends a session: a link or a picture on another page shall not. */
    private void leave(HttpServletRequest request, HttpServletResponse response, boolean posted) throws IOException {
        if (posted) {
            Asker.of(request).ifPresent(asker -> Audit.done(asker, "log out", "done"));
            entrance.leave(request, response);
            Answers.leadTo(response, "/login");
        } else {
            Answers.message(request, response, Message.notAllowed());
        }
    }
}
