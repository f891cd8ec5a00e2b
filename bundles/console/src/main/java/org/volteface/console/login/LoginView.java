package org.volteface.console.login;

import java.util.Objects;
import java.util.Optional;

/**
 * The login form as it is shown.
 *
 * @param to the page that it leads on to
 * @param user who is proposed
 * @param refusal why somebody has to log in, or did not come in; may be empty
 * @param kept the form that it carries
 */
public record LoginView(String to, String user, String refusal, Optional<KeptForm> kept) {
    /** Refuses null. */
    public LoginView {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(refusal, "refusal");
        Objects.requireNonNull(kept, "kept");
    }
}
