package org.volteface.console.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.Audit;
import org.volteface.console.access.AuditEntry;
import org.volteface.console.access.AuditLog;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Route;

/** The admin's pages on users and on what they did. */
public final class UserPages {
    private static final int MOST_ENTRIES = 200;

    private final Accounts accounts;
    private final AuditLog auditLog;

    /** Takes the keeper of the accounts. */
    public UserPages(Doorkeeper doorkeeper) {
        this.accounts = doorkeeper.accounts();
        this.auditLog = doorkeeper.auditLog();
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/users", Role.ADMIN, exchange -> page(exchange, HttpServletResponse.SC_OK, Notice.NONE)),
                Route.get("/users/audit", Role.ADMIN, this::audit),
                Route.post("/users", Role.ADMIN, exchange -> done(exchange, this::add)),
                Route.post("/users/{name}/role", Role.ADMIN, exchange -> done(exchange, this::changeRole)),
                Route.post("/users/{name}/password", Role.ADMIN, exchange -> done(exchange, this::resetPassword)),
                Route.post("/users/{name}/remove", Role.ADMIN, exchange -> done(exchange, this::remove)));
    }

    /** What an admin does to a user. */
    @FunctionalInterface
    private interface Step {
        Notice take(Exchange exchange) throws IOException;
    }

    private Answer done(Exchange exchange, Step step) throws IOException {
        try {
            return page(exchange, HttpServletResponse.SC_OK, step.take(exchange));
        } catch (IllegalArgumentException e) {
            Audit.failed(
                    exchange.request(), exchange.asker(), Deed.of(exchange.request()), String.valueOf(e.getMessage()));
            return page(exchange, HttpServletResponse.SC_CONFLICT, Notice.refused(String.valueOf(e.getMessage())));
        }
    }

    private Notice add(Exchange exchange) throws IOException {
        String name = exchange.value("name").orElse("");
        Role role = role(exchange);
        String password = accounts.add(name, role);
        told(exchange, new Deed("add user", name), "as " + role.label());
        return Notice.secret("The password of " + name + ", shown this once. They can choose another one.", password);
    }

    private Notice changeRole(Exchange exchange) throws IOException {
        String name = exchange.part("name");
        Role role = role(exchange);
        accounts.changeRole(name, role);
        told(exchange, new Deed("change role", name), "to " + role.label() + "; their sessions ended");
        return Notice.done("The role of " + name + " is now " + role.label() + "; their sessions have ended.");
    }

    private Notice resetPassword(Exchange exchange) throws IOException {
        String name = exchange.part("name");
        String password = accounts.resetPassword(name);
        told(exchange, new Deed("reset password", name), "done; their sessions and tokens ended");
        return Notice.secret(
                "The new password of " + name + ", shown this once. Their sessions and tokens have ended.", password);
    }

    private Notice remove(Exchange exchange) throws IOException {
        String name = exchange.part("name");
        accounts.remove(name);
        told(exchange, new Deed("remove user", name), "done; their sessions and tokens ended");
        return Notice.done(name + " may not log in any more; their sessions and tokens have ended.");
    }

    private Answer audit(Exchange exchange) throws IOException {
        String who = exchange.value("who").orElse("");
        List<AuditEntry> entries = auditLog.latest(MOST_ENTRIES, entry -> who.isEmpty() || entry.isBy(who));
        Frame frame = new Frame("Audit log", "", exchange.asker(), AccountPages.STYLES);
        return Answer.page(Answers.templates().accountAudit(frame, entries, who));
    }

    private Answer page(Exchange exchange, int status, Notice notice) {
        List<UserLine> lines = accounts.users().stream()
                .map(user -> new UserLine(
                        user,
                        accounts.sessionsOf(user.name()).size(),
                        accounts.tokensOf(user.name()).size(),
                        user.name().equals(exchange.asker().name())))
                .toList();
        Frame frame = new Frame("Users", "", exchange.asker(), AccountPages.STYLES);
        return Answer.page(status, Answers.templates().accountUsers(new UsersView(frame, lines, notice)));
    }

    private static Role role(Exchange exchange) {
        return exchange.value("role")
                .flatMap(Role::of)
                .orElseThrow(() -> new IllegalArgumentException("choose a role"));
    }

    private static void told(Exchange exchange, Deed deed, String outcome) {
        Audit.done(exchange.request(), exchange.asker(), deed, outcome);
    }
}
