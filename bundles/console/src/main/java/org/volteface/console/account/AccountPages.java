package org.volteface.console.account;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.ApiToken;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.PasswordCheck;
import org.volteface.console.access.Role;
import org.volteface.console.access.Session;
import org.volteface.console.access.TokenUse;
import org.volteface.console.access.User;
import org.volteface.console.page.Frame;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The page on one's own account: the password, the sessions and the tokens. */
public final class AccountPages {
    static final List<String> STYLES = List.of("account.css");

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Map<String, Notice> SAID = Map.of(
            "password", Notice.done("Your password is changed, and your other sessions have ended."),
            "session", Notice.done("The session has ended."),
            "sessions", Notice.done("All your other sessions have ended."),
            "revoked", Notice.done("The token is good for nothing any more."));

    private final Accounts accounts;
    private final Entrance entrance;

    /** Takes the keeper of the accounts. */
    public AccountPages(Doorkeeper doorkeeper) {
        this.accounts = doorkeeper.accounts();
        this.entrance = doorkeeper.entrance();
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(
                Route.get("/account", this::show),
                Route.post("/account/password", Role.READER, this::changePassword),
                Route.post("/account/sessions/end", Role.READER, this::endSession),
                Route.post("/account/tokens", Role.READER, this::issue),
                Route.post("/account/tokens/revoke", Role.READER, this::revoke));
    }

    private Answer show(Exchange exchange) {
        return page(
                exchange,
                HttpServletResponse.SC_OK,
                exchange.value("said").map(SAID::get).orElse(Notice.NONE));
    }

    private Answer changePassword(Exchange exchange) throws IOException {
        String name = exchange.asker().name();
        String wanted = exchange.value("new").orElse("");
        if (!wanted.equals(exchange.value("again").orElse(""))) {
            return refused(
                    exchange, HttpServletResponse.SC_BAD_REQUEST, "the new password was not typed the same twice");
        }
        Optional<Answer> stopped = withoutPassword(exchange, new Deed("change password", name));
        if (stopped.isPresent()) {
            return stopped.get();
        }
        boolean keep = exchange.value("keep").isPresent();
        User changed;
        try {
            changed = accounts.changePassword(name, wanted, keep);
        } catch (IllegalArgumentException e) {
            return refused(exchange, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
        told(
                exchange,
                new Deed("change password", name),
                "done; all sessions " + (keep ? "ended, tokens stay" : "and tokens ended"));
        Answer answer = Answer.seeOther("/account?said=password");
        entrance.begin(changed, exchange.request()).ifPresent(session -> answer.with("Set-Cookie", session));
        return answer;
    }

    /** The refusal of whoever cannot say the password: a session may be somebody else's by now. */
    private Optional<Answer> withoutPassword(Exchange exchange, Deed deed) {
        PasswordCheck.Outcome outcome = entrance.check(
                exchange.asker().name(), exchange.value("present").orElse(""), exchange.request());
        if (outcome == PasswordCheck.Outcome.RIGHT) {
            return Optional.empty();
        }
        Audit.forbidden(exchange.request(), deed, "the present password is wrong");
        return Optional.of(
                outcome == PasswordCheck.Outcome.WAIT
                        ? refused(exchange, TOO_MANY_REQUESTS, "too many wrong passwords: wait a minute, and try again")
                        : refused(
                                exchange, HttpServletResponse.SC_BAD_REQUEST, "your present password is another one"));
    }

    private Answer endSession(Exchange exchange) throws Refusal {
        String name = exchange.asker().name();
        String id = exchange.value("id").orElse("");
        if (id.equals("others")) {
            accounts.endOtherSessions(name, own(exchange));
            told(exchange, new Deed("end sessions", name), "all others");
            return Answer.seeOther("/account?said=sessions");
        }
        if (!accounts.endSession(name, id)) {
            throw Refusal.unknown("there is no such session any more");
        }
        told(exchange, new Deed("end session", name), "done");
        return Answer.seeOther("/account?said=session");
    }

    private Answer issue(Exchange exchange) throws IOException {
        String user = exchange.asker().name();
        String name = exchange.value("name").orElse("");
        Optional<Answer> stopped = withoutPassword(exchange, new Deed("make token", name));
        if (stopped.isPresent()) {
            return stopped.get();
        }
        try {
            TokenUse use = exchange.value("use")
                    .flatMap(TokenUse::of)
                    .orElseThrow(() -> new IllegalArgumentException("say what the token is to be good for"));
            ApiToken.Issued issued = accounts.issue(user, name, use, days(exchange));
            told(
                    exchange,
                    new Deed("make token", name),
                    "for " + use.words() + ", until " + issued.token().times().ends());
            String how = use == TokenUse.FEEDS
                    ? "put it at the end of a feed's address as ?token="
                    : "send it as Authorization: Bearer";
            return page(
                    exchange,
                    HttpServletResponse.SC_CREATED,
                    Notice.secret("This is the token. It is shown this once; " + how + ".", issued.secret()));
        } catch (IllegalArgumentException e) {
            return refused(exchange, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Answer revoke(Exchange exchange) throws Refusal, IOException {
        String user = exchange.asker().name();
        if (!accounts.revoke(user, exchange.value("id").orElse(""))) {
            throw Refusal.unknown("there is no such token any more");
        }
        told(exchange, new Deed("revoke token", user), "done");
        return Answer.seeOther("/account?said=revoked");
    }

    private Answer refused(Exchange exchange, int status, String reason) {
        return page(exchange, status, Notice.refused(reason));
    }

    private Answer page(Exchange exchange, int status, Notice notice) {
        String name = exchange.asker().name();
        String own = own(exchange);
        Instant now = Instant.now();
        List<SessionLine> sessions = accounts.sessionsOf(name).stream()
                .map(session -> new SessionLine(session, session.id().equals(own)))
                .toList();
        List<TokenLine> tokens = accounts.tokensOf(name).stream()
                .map(token -> TokenLine.of(token, now))
                .toList();
        Frame frame = new Frame("Account", "", exchange.asker(), STYLES);
        return Answer.page(status, Answers.templates().accountOwn(new AccountView(frame, sessions, tokens, notice)));
    }

    private String own(Exchange exchange) {
        return entrance.session(exchange.request()).map(Session::id).orElse("");
    }

    private static int days(Exchange exchange) {
        return exchange.value("days")
                .filter(days -> days.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static void told(Exchange exchange, Deed deed, String outcome) {
        Audit.done(exchange.request(), exchange.asker(), deed, outcome);
    }
}
