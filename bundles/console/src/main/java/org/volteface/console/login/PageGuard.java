package org.volteface.console.login;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.page.Assets;
import org.volteface.console.remote.RemoteShell;
import org.volteface.console.web.Answers;
import org.volteface.console.web.LocalPath;
import org.volteface.console.web.Message;
import org.volteface.console.web.Problem;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestOrigin;
import org.volteface.console.web.RequestText;
import org.volteface.console.web.SecurityHeaders;

/**
 * The rule of who sees what: strangers are led to the login, programs need a token, feeds have theirs in the address, and nothing is
 * changed on the word of another site.
 */
public final class PageGuard implements Filter {
    /** What needs no login: the login itself, and what checks for itself or says nothing that others may not know. */
    private static final Set<String> OPEN = Set.of("/login", "/health", "/api/v1/openapi.json", RemoteShell.PATH);

    private static final String FEEDS = "/feeds/";
    /** A token in a query, in whichever way its name is spelt. */
    private static final Pattern TOKEN =
            Pattern.compile("(t|%74)(o|%6f)(k|%6b)(e|%65)(n|%6e)(=|$)", Pattern.CASE_INSENSITIVE);

    private static final String NO_SUCH_TOKEN =
            "The token in the address of this feed is not known or was revoked, or it has run out. A new address is made under"
                    + " Account, Feeds.\n";
    private static final Set<String> SEEN = Set.of("GET", "HEAD");

    private final AuditLog log;
    private final Entrance entrance;
    private final ApiGuard programs;

    public PageGuard(Doorkeeper doorkeeper) {
        this.log = doorkeeper.auditLog();
        this.entrance = doorkeeper.entrance();
        this.programs = new ApiGuard(entrance, doorkeeper.instance());
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (admits((HttpServletRequest) request, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    /** Whether a request may go on to what it asks for. Where it may not, it is answered here. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Audit.keep(request, log);
        SecurityHeaders.add(request, response);
        String path = path(request);
        boolean program = isForPrograms(path);
        Optional<Refusal> unreadable =
                program ? RequestText.refusalOfQuery(request) : RequestText.refusalOfPage(request);
        if (unreadable.isPresent()) {
            refuse(unreadable.get(), request, response, program);
            return false;
        }
        if (program) {
            return isOpen(path) || admitsProgram(request, response);
        }
        Optional<Asker> asker = asker(request, path);
        asker.ifPresent(known -> known.letIn(request));
        if (RequestOrigin.isForeign(request)) {
            Audit.forbidden(request, "it came from a page of another site");
            Answers.message(request, response, Message.refused("The request came from a page of another site."));
            return false;
        }
        if (asker.isPresent() || isOpen(path)) {
            return true;
        }
        if (path.startsWith(FEEDS) && request.getParameter("token") != null) {
            refuseToken(request, response);
            return false;
        }
        sendToLogin(request, response);
        return false;
    }

    /**
     * Leads a stranger who wants to see a page to the login. One who sends a form gets the login at once, and the form is kept in
     * it.
     */
    static void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (SEEN.contains(request.getMethod())) {
            if ("true".equals(request.getHeader("HX-Request"))) {
                // Not into the part of a page that asks by itself: the whole page is let go to the login.
                response.setHeader(
                        "HX-Redirect", LocalPath.loginFor(LocalPath.ofAddress(request.getHeader("HX-Current-URL"))));
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            Answers.leadTo(response, LocalPath.loginFor(request.getRequestURI() + queryToShow(request)));
            return;
        }
        Audit.forbidden(request, "nobody is logged in");
        Optional<KeptForm> kept = KeptForm.posted(request);
        String to = kept.map(KeptForm::page).orElse(LocalPath.HOME);
        String why = kept.isPresent()
                ? "You are not logged in any more. What you sent is kept on this page: log in, and you can send it again."
                : "You are not logged in any more, and nothing was done. Log in, and do it again.";
        Answers.page(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                Answers.templates().login(new LoginView(to, LoginPage.FIRST, why, kept)));
    }

    /** What stands behind the path, but for a token: the login's address is shown, kept and passed on. */
    private static String queryToShow(HttpServletRequest request) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String shown = Arrays.stream(query.split("&", -1))
                .filter(pair -> !TOKEN.matcher(pair).lookingAt())
                .collect(Collectors.joining("&"));
        return shown.isEmpty() ? "" : "?" + shown;
    }

    /** Programs are answered otherwise than people. */
    private boolean admitsProgram(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            programs.admit(request);
            return true;
        } catch (Refusal e) {
            Problem.of(e).send(response);
            return false;
        }
    }

    /** A feed reader cannot log in, and would take the login for the feed. */
    /** Feed readers follow a redirect to a page that is no feed, and nobody learns what is the matter. */
    private static void refuseToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Audit.forbidden(request, "the token of the feed is not known");
        Answers.send(response, HttpServletResponse.SC_UNAUTHORIZED, "text/plain", NO_SUCH_TOKEN);
    }

    private static void refuse(
            Refusal refusal, HttpServletRequest request, HttpServletResponse response, boolean program)
            throws IOException {
        if (program) {
            Problem.of(refusal).send(response);
        } else {
            Answers.message(request, response, Message.of(refusal));
        }
    }

    private Optional<Asker> asker(HttpServletRequest request, String path) {
        Optional<Asker> asker = entrance.who(request);
        if (asker.isPresent() || !path.startsWith(FEEDS) || !SEEN.contains(request.getMethod())) {
            return asker;
        }
        @Nullable String token = request.getParameter("token");
        return token == null ? asker : entrance.feedReader(token, request);
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(Assets.PATH);
    }

    private static boolean isForPrograms(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** The path of the servlet that was chosen, with what it leaves over: not what the address spells. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
