package org.volteface.console.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;

/** The way in and out: passwords against sessions, and sessions in cookies. */
public final class Entrance {
    private final AdminAccount account;
    private final Sessions sessions;
    private final String cookie;

    /** The port is part of the cookie's name: browsers give a host's cookies to all of its ports. */
    Entrance(AdminAccount account, Sessions sessions, int port) {
        this.account = account;
        this.sessions = sessions;
        this.cookie = "volteface-" + port;
    }

    /** Who has a session; empty where nobody has. */
    public Optional<Asker> who(HttpServletRequest request) {
        return token(request).filter(sessions::use).map(token -> Asker.ofSession(request));
    }

    /** Begins a session where the password is right. */
    public AdminAccount.Answer enter(String password, HttpServletResponse response) {
        AdminAccount.Answer answer = account.attempt(password);
        if (answer == AdminAccount.Answer.RIGHT) {
            setCookie(response, sessions.begin(), "");
        }
        return answer;
    }

    public void leave(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(sessions::end);
        setCookie(response, "", "; Max-Age=0");
    }

    private Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(candidate -> candidate.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void setCookie(HttpServletResponse response, String value, String more) {
        response.addHeader("Set-Cookie", cookie + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + more);
    }
}
