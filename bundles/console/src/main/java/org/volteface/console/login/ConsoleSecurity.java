package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.felix.webconsole.spi.SecurityProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.Role;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;
import org.volteface.console.web.RequestOrigin;
import org.volteface.console.web.SecurityHeaders;

/** The login of the Felix Web Console: the same sessions as everywhere, and nothing done on the word of another site. */
@Component(property = SecurityProvider.PROPERTY_ID + "=org.volteface.console")
public final class ConsoleSecurity implements SecurityProvider {
    private final Entrance entrance;

    /** Takes the keeper of the sessions. */
    @Activate
    public ConsoleSecurity(@Reference Doorkeeper doorkeeper) {
        entrance = doorkeeper.entrance();
    }

    @Override
    public @Nullable Object authenticate(HttpServletRequest request, HttpServletResponse response) {
        // Here, because every request comes by, those that are answered here as well.
        SecurityHeaders.addForConsole(request, response);
        try {
            if (RequestOrigin.isForeign(request)) {
                Audit.forbidden(request, "it came from a page of another site");
                Answers.message(request, response, Message.refused("The request came from a page of another site."));
                return null;
            }
            Optional<Asker> asker = entrance.who(request);
            if (asker.isEmpty()) {
                PageGuard.sendToLogin(request, response);
                return null;
            }
            asker.get().letIn(request);
            if (!asker.get().role().covers(Role.ADMIN)) {
                Audit.forbidden(request, "this needs the role admin");
                Answers.message(request, response, Message.refused("This page is for admins."));
                return null;
            }
            return asker.get().name();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** None but admins come in, who may do everything. */
    @Override
    public boolean authorize(Object user, String role) {
        return true;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response) {
        entrance.leave(request, response);
        Answers.leadTo(response, "/login");
    }
}
