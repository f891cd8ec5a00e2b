package org.volteface.console.login;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Entrance;
import org.volteface.console.deployment.DeploymentsApi;
import org.volteface.console.remote.RemoteShell;
import org.volteface.console.site.Assets;
import org.volteface.console.web.Answers;
import org.volteface.console.web.LocalPath;
import org.volteface.console.web.Message;
import org.volteface.console.web.RequestOrigin;

/** The rule of who sees what: strangers are led to the login, and nothing is changed on the word of another site. */
public final class PageGuard implements Filter {
    /** What needs no login: the login itself, and what checks for itself or says nothing that others may not know. */
    private static final Set<String> OPEN = Set.of("/login", "/health", RemoteShell.PATH);

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Entrance entrance;

    public PageGuard(Entrance entrance) {
        this.entrance = entrance;
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
        protect(response);
        Optional<Asker> asker = entrance.who(request);
        asker.ifPresent(known -> known.letIn(request));
        if (isForPrograms(path(request))) {
            return true;
        }
        if (RequestOrigin.isForeign(request)) {
            Audit.forbidden(request, "it came from a page of another site");
            Answers.message(request, response, Message.refused("The request came from a page of another site."));
            return false;
        }
        if (asker.isPresent() || isOpen(path(request))) {
            return true;
        }
        sendToLogin(request, response);
        return false;
    }

    /** Leads a stranger who wants to see a page to the login, and refuses one who wants anything else. */
    static void sendToLogin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
            Answers.leadTo(response, LocalPath.loginFor(wanted));
        } else {
            Audit.forbidden(request, "nobody is logged in");
            Answers.message(
                    request,
                    response,
                    new Message(HttpServletResponse.SC_UNAUTHORIZED, "Not logged in", "Log in first."));
        }
    }

    /** Lets a page show the one style that it brings along, by its hash. */
    public static void allowStyle(HttpServletResponse response, String hash) {
        response.setHeader(
                "Content-Security-Policy",
                POLICY.replace("style-src 'self'", "style-src 'self' 'sha256-" + hash + "'"));
    }

    private static boolean isOpen(String path) {
        return OPEN.contains(path) || path.startsWith(Assets.PATH);
    }

    /** What programs ask for is guarded where it is answered, as they are answered otherwise than people. */
    private static boolean isForPrograms(String path) {
        return path.equals(DeploymentsApi.PATH)
                || path.startsWith(DeploymentsApi.PATH + "/")
                || path.startsWith("/api/v1/");
    }

    private static void protect(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** The path of the servlet that was chosen, with what it leaves over: not what the address spells. */
    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }
}
