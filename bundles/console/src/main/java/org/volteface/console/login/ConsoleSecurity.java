package org.volteface.console.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.felix.webconsole.spi.SecurityProvider;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.web.Answers;

/** The login of the Felix Web Console: the same sessions as everywhere, and nothing done on the word of another site. */
@Component(property = SecurityProvider.PROPERTY_ID + "=org.volteface.console")
public final class ConsoleSecurity implements SecurityProvider {
    private final Entrance entrance;
    private final ConsoleGuard guard;

    /** Takes the keeper of the sessions. */
    @Activate
    public ConsoleSecurity(@Reference Doorkeeper doorkeeper) {
        entrance = doorkeeper.entrance();
        guard = new ConsoleGuard(entrance, doorkeeper.auditLog());
    }

    @Override
    public @Nullable Object authenticate(HttpServletRequest request, HttpServletResponse response) {
        try {
            return guard.admit(request, response).map(Asker::name).orElse(null);
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
