package org.volteface.console.account;

import java.util.List;
import java.util.Objects;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;

/**
 * All users as an admin sees them.
 *
 * @param frame what stands around them
 * @param lines the users
 * @param notice what came of the last deed
 */
public record UsersView(Frame frame, List<UserLine> lines, Notice notice) {
    /** Copies the list. */
    public UsersView {
        Objects.requireNonNull(frame, "frame");
        lines = List.copyOf(lines);
        Objects.requireNonNull(notice, "notice");
    }

    /** The heading. */
    public String heading() {
        return lines.size() == 1 ? "You are the only user" : lines.size() + " people may log in";
    }

    /** The roles there are. */
    public List<Role> roles() {
        return List.of(Role.values());
    }
}
