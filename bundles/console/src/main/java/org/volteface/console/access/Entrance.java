package org.volteface.console.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The way in and out: passwords against sessions, sessions in cookies, and tokens. */
public final class Entrance {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST_PASSWORD = 1_000;
    private static final int REMEMBERED_SECONDS = 180 * 24 * 60 * 60;

    private static final Pattern POLL = Pattern.compile("(^|&)poll(=|&|$)");

    private final Accounts accounts;
    private final PasswordCheck check;
    private final KnownBrowsers browsers;
    private final String cookie;

    /** The port is part of the cookie's name: browsers give a host's cookies to all of its ports. */
    Entrance(Accounts accounts, int port, InstantSource clock) {
        this.accounts = accounts;
        this.check = new PasswordCheck(accounts, clock);
        this.browsers = new KnownBrowsers(accounts.key());
        this.cookie = "volteface-" + port;
    }

    /** Who has a session, which lasts on from now where it is a person that asks; empty where nobody has. */
    public Optional<Asker> who(HttpServletRequest request) {
        if (isPoll(request)) {
            return whoStill(request);
        }
        return value(request, cookie).flatMap(accounts.sessions()::use).flatMap(session -> asker(session, request));
    }

    /** Who has a session still, however long ago its user did something. */
    public Optional<Asker> whoStill(HttpServletRequest request) {
        return session(request).flatMap(session -> asker(session, request));
    }

    /** The session that a request belongs to. */
    public Optional<Session> session(HttpServletRequest request) {
        return value(request, cookie).flatMap(accounts.sessions()::look);
    }

    /** Whether an open page asks by itself how something goes on: nobody may be sitting before it. */
    private static boolean isPoll(HttpServletRequest request) {
        return POLL.matcher(Optional.ofNullable(request.getQueryString()).orElse(""))
                .find();
    }

    private Optional<Asker> asker(Session session, HttpServletRequest request) {
        return accounts.user(session.user()).map(user -> Asker.of(request, user));
    }

    /** For whom a program asks that has a token for the API; empty where the token is good for nothing there. */
    public Optional<Asker> bearer(String secret, HttpServletRequest request) {
        return byToken(secret, request, false);
    }

    /** The token by which a program comes in; empty where it comes in otherwise. */
    public Optional<ApiToken> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(given -> given.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .flatMap(given ->
                        accounts.tokens().use(given.substring(BEARER.length()).strip()));
    }

    /** For whom a feed is read by a token for feeds. */
    public Optional<Asker> feedReader(String secret, HttpServletRequest request) {
        return byToken(secret, request, true);
    }

    /** Whether a password is somebody's, as a try that counts. */
    public PasswordCheck.Outcome check(String name, String password, HttpServletRequest request) {
        Optional<String> browser = value(request, browserCookie()).flatMap(mark -> browsers.number(mark, name));
        Guess guess = new Guess(name, request.getRemoteAddr(), browser);
        // What is longer than any password is not worth the time.
        return check.check(guess, password.length() > LONGEST_PASSWORD ? "" : password);
    }

    /**
     * Begins a session in place of the one that there may be, so that nobody knows it who brought that.
     *
     * @param checked the user as they were before their password was looked at
     * @return the cookie that carries it; empty where the password was changed meanwhile
     */
    public Optional<String> begin(User checked, HttpServletRequest request) {
        value(request, cookie).ifPresent(accounts.sessions()::end);
        Session.Client client =
                new Session.Client(request.getRemoteAddr(), BrowserName.of(request.getHeader("User-Agent")));
        return accounts.beginSession(checked, client)
                .map(token -> cookie + "=" + token + "; Path=/" + flags(request, "Lax"));
    }

    /** The cookie by which a browser is known again that has logged in. */
    public String browserMark(String name, HttpServletRequest request) {
        return browserCookie() + "=" + browsers.mark(name) + "; Path=/; Max-Age=" + REMEMBERED_SECONDS
                + flags(request, "Strict");
    }

    /** Ends the session of a request. */
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        value(request, cookie).ifPresent(accounts.sessions()::end);
        response.addHeader("Set-Cookie", cookie + "=; Path=/" + flags(request, "Lax") + "; Max-Age=0");
    }

    private Optional<Asker> byToken(String secret, HttpServletRequest request, boolean forFeeds) {
        return accounts.tokens()
                .use(secret)
                .filter(token -> forFeeds == (token.use() == TokenUse.FEEDS))
                .flatMap(token -> accounts.user(token.user()).map(user -> Asker.byToken(request, user, token)));
    }

    private String browserCookie() {
        return cookie + "-browser";
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(candidate -> candidate.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static String flags(HttpServletRequest request, String site) {
        return "; HttpOnly; SameSite=" + site + (request.isSecure() ? "; Secure" : "");
    }
}
