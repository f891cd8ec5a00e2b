package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.PasswordCheck;
import org.volteface.console.access.Role;
import org.volteface.console.access.Session;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for one's own account: the sessions and the password. */
final class AccountCalls {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final String SESSIONS = "/account/sessions";
    private static final Pager<Session> LATEST =
            Pager.falling(session -> String.format("%020d %s", session.begun().toEpochMilli(), session.id()));

    private final Accounts accounts;
    private final Entrance entrance;
    private final AccountRule rule;
    private final JsonBody json;

    AccountCalls(Doorkeeper doorkeeper, JsonBody json) {
        this.accounts = doorkeeper.accounts();
        this.entrance = doorkeeper.entrance();
        this.rule = new AccountRule(doorkeeper);
        this.json = json;
    }

    List<Operation> operations() {
        return Stream.of(ofSessions(), ofPassword()).flatMap(List::stream).toList();
    }

    private List<Operation> ofSessions() {
        return List.of(
                Operation.list(
                        SESSIONS,
                        SessionResource.class,
                        new Operation.Text("sessions", "One's own sessions, those begun last first."),
                        List.of(),
                        this::sessions),
                Operation.of(
                        Operation.route("DELETE " + SESSIONS, Role.READER, this::endOthers),
                        new Operation.Text(
                                "endSessions", "Ends one's own sessions, but the one in which it is asked for."),
                        Operation.Form.done()),
                Operation.of(
                        Operation.route("DELETE " + SESSIONS + "/{id}", Role.READER, this::end),
                        new Operation.Text("endSession", "Ends one of one's own sessions."),
                        Operation.Form.done()));
    }

    private List<Operation> ofPassword() {
        return List.of(Operation.of(
                Operation.route("POST /account/password", Role.READER, this::changePassword),
                new Operation.Text("changePassword", "Changes one's own password, which ends all sessions and tokens."),
                Operation.Form.done().taking(PasswordRequest.class)));
    }

    /**
     * A change of the password.
     *
     * @param present the present one
     * @param wanted the new one
     */
    record PasswordRequest(String present, String wanted) {}

    private Answer sessions(Exchange exchange) throws Refusal {
        List<Session> own = accounts.sessionsOf(rule.owner(exchange).name());
        return json.answer(200, LATEST.page(own, exchange, SessionResource::of), exchange);
    }

    private Answer endOthers(Exchange exchange) throws Refusal {
        String name = rule.changer(exchange).name();
        accounts.endOtherSessions(
                name, entrance.session(exchange.request()).map(Session::id).orElse(""));
        Audit.done(exchange.asker(), new Deed("end sessions", name), "all others");
        return Answer.empty(204);
    }

    private Answer end(Exchange exchange) throws Refusal {
        String name = rule.changer(exchange).name();
        String id = exchange.part("id");
        boolean ended = accounts.sessionsOf(name).stream()
                .map(Session::id)
                .filter(known -> Names.inAddress(known).equals(id))
                .anyMatch(known -> accounts.endSession(name, known));
        if (!ended) {
            throw Refusal.unknown("there is no such session any more");
        }
        Audit.done(exchange.asker(), new Deed("end session", name), "done");
        return Answer.empty(204);
    }

    private Answer changePassword(Exchange exchange) throws Refusal, IOException {
        String name = rule.changer(exchange).name();
        JsonObject body = JsonBody.object(exchange);
        String wanted = JsonBody.needed(body, "wanted");
        PasswordCheck.Outcome outcome = entrance.check(name, JsonBody.needed(body, "present"), exchange.request());
        if (outcome == PasswordCheck.Outcome.WAIT) {
            throw new Refusal(TOO_MANY_REQUESTS, "too many wrong passwords: wait a minute, and try again");
        }
        if (outcome != PasswordCheck.Outcome.RIGHT) {
            throw Refusal.malformed("present: your present password is another one");
        }
        try {
            accounts.changePassword(name, wanted, false);
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed("wanted: " + e.getMessage(), e);
        }
        Audit.done(exchange.asker(), new Deed("change password", name), "done; all sessions and tokens ended");
        return Answer.empty(204);
    }
}
