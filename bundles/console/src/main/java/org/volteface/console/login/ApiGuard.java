package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.InstanceFile;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestOrigin;

/** The rule of which programs are let in: those with the token, and those that have a session of their own. */
public final class ApiGuard {
    private final Entrance entrance;
    private final InstanceFile instance;

    public ApiGuard(Entrance entrance, InstanceFile instance) {
        this.entrance = entrance;
        this.instance = instance;
    }

    /** Who asks. */
    public Asker admit(HttpServletRequest request) throws Refusal {
        try {
            return known(request);
        } catch (Refusal e) {
            Audit.forbidden(request, e.reason());
            throw e;
        }
    }

    private Asker known(HttpServletRequest request) throws Refusal {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            if (instance.admits(authorization)) {
                return Asker.ofToken(request);
            }
            throw new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "the token is wrong");
        }
        if (RequestOrigin.isForeign(request)) {
            throw new Refusal(HttpServletResponse.SC_FORBIDDEN, "the request came from a page of another site");
        }
        return entrance.who(request)
                .orElseThrow(() -> new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "a token or a login is needed"));
    }
}
