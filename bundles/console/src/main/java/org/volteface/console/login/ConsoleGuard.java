package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.Role;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;
import org.volteface.console.web.RequestOrigin;
import org.volteface.console.web.SecurityHeaders;

/** The rule of who comes into the Felix Web Console: admins, by the same sessions as everywhere. */
final class ConsoleGuard {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD");
    private static final Pattern OURS = Pattern.compile("/system/console/(deployment(/\\d+)?|volteface)");

    private final Entrance entrance;
    private final AuditLog log;

    ConsoleGuard(Entrance entrance, AuditLog log) {
        this.entrance = entrance;
        this.log = log;
    }

    /** Who comes in; empty where the request is answered here. Every request comes by, so that all answers get their headers here. */
    Optional<Asker> admit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Audit.keep(request, log);
        SecurityHeaders.addForConsole(request, response);
        if (RequestOrigin.isForeign(request)) {
            Audit.forbidden(request, "it came from a page of another site");
            Answers.message(request, response, Message.refused("The request came from a page of another site."));
            return Optional.empty();
        }
        Optional<Asker> asker = entrance.who(request);
        if (asker.isEmpty()) {
            PageGuard.sendToLogin(request, response);
            return asker;
        }
        asker.get().letIn(request);
        if (!asker.get().role().covers(Role.ADMIN)) {
            Audit.forbidden(request, "this needs the role admin");
            Answers.message(request, response, Message.refused("This page is for admins."));
            return Optional.empty();
        }
        tell(request, asker.get());
        return asker;
    }

    /** What is done on the console's own pages. Ours in it tell of their deeds themselves, with what came of them. */
    private static void tell(HttpServletRequest request, Asker asker) {
        // Only what is spelt plainly is surely answered by ours: "deployment/../bundles" is the page on bundles.
        boolean ours = OURS.matcher(request.getRequestURI()).matches();
        if (!LOOKING.contains(request.getMethod()) && !ours) {
            Audit.done(asker, Deed.of(request), "let in");
        }
    }
}
