package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.InstanceFile;
import org.volteface.console.access.Role;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.RequestOrigin;

/** The rule of which programs are let in: those with the token of the running instance or one of a user, and those with a session. */
public final class ApiGuard {
    private static final String SCHEME = "Bearer ";

    private final Entrance entrance;
    private final InstanceFile instance;

    public ApiGuard(Entrance entrance, InstanceFile instance) {
        this.entrance = entrance;
        this.instance = instance;
    }

    /**
     * Who asks; noted with the request.
     *
     * @throws Refusal with 401 where nobody knows them, with 403 where a page of another site sent them
     */
    public Asker admit(HttpServletRequest request) throws Refusal {
        try {
            Asker asker = known(request);
            asker.letIn(request);
            return asker;
        } catch (Refusal e) {
            Audit.forbidden(request, e.reason());
            throw e;
        }
    }

    /**
     * As {@link #admit(HttpServletRequest)}, for what needs a role.
     *
     * @throws Refusal with 403 where theirs does not cover it
     */
    public Asker admit(HttpServletRequest request, Role needed) throws Refusal {
        Asker asker = admit(request);
        if (!asker.role().covers(needed)) {
            String reason = "this needs the role " + needed.label();
            Audit.forbidden(request, reason);
            throw Refusal.forbidden(reason);
        }
        return asker;
    }

    /**
     * Checks that somebody who was admitted is still, which is no use of their session.
     *
     * @throws Refusal with 401 where nobody knows them any more
     */
    public void recheck(HttpServletRequest request) throws Refusal {
        if (request.getHeader("Authorization") != null) {
            known(request);
        } else if (entrance.whoStill(request).isEmpty()) {
            throw new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "the session has ended");
        }
    }

    private Asker known(HttpServletRequest request) throws Refusal {
        @Nullable String authorization = request.getHeader("Authorization");
        if (authorization != null) {
            return byToken(authorization, request);
        }
        if (RequestOrigin.isForeign(request)) {
            throw new Refusal(HttpServletResponse.SC_FORBIDDEN, "the request came from a page of another site");
        }
        return entrance.who(request)
                .orElseThrow(() -> new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "a token or a login is needed"));
    }

    private Asker byToken(String authorization, HttpServletRequest request) throws Refusal {
        if (instance.admits(authorization)) {
            return Asker.ofToken(request);
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Refusal(HttpServletResponse.SC_UNAUTHORIZED, "a token is given as Authorization: Bearer TOKEN");
        }
        return entrance.bearer(authorization.substring(SCHEME.length()).strip(), request)
                .orElseThrow(() -> new Refusal(
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "the token is wrong, has ended or was revoked, or is for feeds only"));
    }
}
