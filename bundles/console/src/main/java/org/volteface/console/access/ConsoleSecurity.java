package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.felix.webconsole.spi.SecurityProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;
import org.volteface.console.web.RequestOrigin;

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
        try {
            if (RequestOrigin.isForeign(request)) {
                Audit.forbidden(request, "it came from a page of another site");
                Answers.message(request, response, Message.refused("The request came from a page of another site."));
                return null;
            }
            if (entrance.knows(request)) {
                return "admin";
            }
            PageGuard.sendToLogin(request, response);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever has logged in is the admin, who may do everything. */
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
