package org.volteface.console.account;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.page.Frame;

/**
 * Somebody's own account as its page shows it.
 *
 * @param frame what stands around it
 * @param sessions their sessions
 * @param tokens their tokens
 * @param notice what came of the last deed
 */
public record AccountView(Frame frame, List<SessionLine> sessions, List<TokenLine> tokens, Notice notice) {
    /** Copies the lists. */
    public AccountView {
        Objects.requireNonNull(frame, "frame");
        sessions = List.copyOf(sessions);
        tokens = List.copyOf(tokens);
        Objects.requireNonNull(notice, "notice");
    }

    /** The name to log in with. */
    public String name() {
        return frame.asker().name();
    }

    /** What they may do. */
    public String mayDo() {
        return switch (frame.asker().role()) {
            case READER -> "You may look at everything that is known.";
            case ANALYST -> "You may look at everything, add documents, and decide on findings and actors.";
            case ADMIN -> "You may do everything: look, decide, deploy, and look after users.";
        };
    }

    /** The heading. */
    public String heading() {
        Role role = frame.asker().role();
        return "You are " + name() + ", " + (role == Role.READER ? "a " : "an ") + role.label();
    }

    /** What a token may be good for. */
    public List<TokenUse> uses() {
        return Arrays.stream(TokenUse.values())
                .filter(use -> frame.asker().role().covers(use.role()))
                .toList();
    }
}
