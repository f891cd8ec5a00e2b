package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.ApiToken;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for one's own tokens. */
final class TokenCalls {
    private static final String TOKENS = "/account/tokens";
    private static final JsonBody.Range DAYS = new JsonBody.Range(1, 366, 30);
    private static final Pager<ApiToken> LATEST = Pager.falling(
            token -> String.format("%020d %s", token.times().made().toEpochMilli(), token.id()));

    private final Accounts accounts;
    private final AccountRule rule;
    private final JsonBody json;

    TokenCalls(Doorkeeper doorkeeper, JsonBody json) {
        this.accounts = doorkeeper.accounts();
        this.rule = new AccountRule(doorkeeper);
        this.json = json;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        TOKENS,
                        TokenResource.class,
                        new Operation.Text(
                                "tokens", "One's own tokens, the newest first, those that have ended as well."),
                        List.of(),
                        this::list),
                Operation.of(
                        Operation.route("POST " + TOKENS, Role.READER, this::issue),
                        new Operation.Text("makeToken", "Makes a token for oneself, which is told this once."),
                        Operation.Form.giving(201, TokenResource.class).taking(TokenRequest.class)),
                Operation.of(
                        Operation.route("DELETE " + TOKENS + "/{id}", Role.READER, this::revoke),
                        new Operation.Text("revokeToken", "Makes one of one's own tokens good for nothing."),
                        Operation.Form.done()));
    }

    /**
     * A token as it is asked for.
     *
     * @param name what to call it
     * @param use feeds, reader, analyst or admin; no more than one's own role
     * @param days for how many days, from 1 to 366; 30 where it is left out
     */
    record TokenRequest(String name, String use, @Nullable Long days) {}

    private Answer list(Exchange exchange) throws Refusal {
        List<ApiToken> own = accounts.tokensOf(rule.owner(exchange).name());
        return json.answer(200, LATEST.page(own, exchange, token -> TokenResource.of(token, null)), exchange);
    }

    private Answer issue(Exchange exchange) throws Refusal, IOException {
        String user = rule.changer(exchange).name();
        JsonObject body = JsonBody.object(exchange);
        TokenUse use = Names.constant(TokenUse.class, JsonBody.needed(body, "use"), "use");
        int days = JsonBody.number(body, "days", DAYS);
        rule.checkDays(exchange, days);
        ApiToken.Issued issued;
        try {
            issued = accounts.issue(user, JsonBody.needed(body, "name"), use, days);
        } catch (IllegalArgumentException e) {
            throw Refusal.conflict(String.valueOf(e.getMessage()), e);
        }
        ApiToken token = issued.token();
        Audit.done(
                exchange.asker(),
                new Deed("make token", token.name()),
                "for " + use.words() + ", until " + token.times().ends());
        return json.secret(201, TokenResource.of(token, issued.secret()))
                .with("Location", Operation.ROOT + TOKENS + "/" + Names.inAddress(token.id()));
    }

    private Answer revoke(Exchange exchange) throws Refusal, IOException {
        String user = rule.changer(exchange).name();
        for (ApiToken token : accounts.tokensOf(user)) {
            if (Names.inAddress(token.id()).equals(exchange.part("id")) && accounts.revoke(user, token.id())) {
                Audit.done(exchange.asker(), new Deed("revoke token", user), "done: " + token.name());
                return Answer.empty(204);
            }
        }
        throw Refusal.unknown("there is no such token any more");
    }
}
