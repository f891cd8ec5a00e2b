package org.volteface.console.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Refusal;

/** The rule of what goes on record of the requests for pages: whatever changes something, takes something along, or was forbidden. */
final class SiteAudit {
    private static final Set<String> SEEN = Set.of("GET", "HEAD");

    private SiteAudit() {}

    /** What was answered. Pages that tell of their deeds in words of their own have done so by now. */
    static void answered(HttpServletRequest request, Asker asker, Answer answer) {
        if (Audit.isTold(request)) {
            return;
        }
        if (answer.headers().containsKey("Content-Disposition")) {
            String query = request.getQueryString();
            String what = Deed.path(request) + (query == null ? "" : "?" + query);
            Audit.done(asker, new Deed("export", what), "done");
        } else if (!SEEN.contains(request.getMethod())) {
            if (answer.status() < HttpServletResponse.SC_BAD_REQUEST) {
                Audit.done(asker, Deed.of(request), "done");
            } else {
                Audit.failed(asker, Deed.of(request), "the answer was " + answer.status());
            }
        }
    }

    /** What was refused. That something is not there or not ready, for somebody who wants to look, is of no interest. */
    static void refused(HttpServletRequest request, Asker asker, Refusal refusal) {
        if (refusal.status() == HttpServletResponse.SC_FORBIDDEN) {
            Audit.forbidden(request, refusal.reason());
        } else if (!SEEN.contains(request.getMethod()) && !Audit.isTold(request)) {
            Audit.failed(asker, Deed.of(request), refusal.reason());
        }
    }
}
