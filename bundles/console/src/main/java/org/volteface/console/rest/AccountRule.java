package org.volteface.console.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.ApiToken;
import org.volteface.console.access.Doorkeeper;
import org.volteface.console.access.Entrance;
import org.volteface.console.access.User;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/**
 * The rule of what a token may do with the account that it belongs to: look at it, and change it where the token may all that its owner
 * may. What it makes never outlives it. So nobody gets further with a token that they found than with the token itself.
 */
final class AccountRule {
    private final Accounts accounts;
    private final Entrance entrance;

    AccountRule(Doorkeeper doorkeeper) {
        this.accounts = doorkeeper.accounts();
        this.entrance = doorkeeper.entrance();
    }

    /** Whose account it is. */
    User owner(Exchange exchange) throws Refusal {
        return accounts.user(exchange.asker().user())
                .orElseThrow(() ->
                        Refusal.unknown("there is no user " + exchange.asker().user()));
    }

    /** Whose account it is, for a change of it. */
    User changer(Exchange exchange) throws Refusal {
        User owner = owner(exchange);
        if (!exchange.asker().role().covers(owner.role())) {
            throw Refusal.forbidden("this token may do less than its owner, and changes nothing of the account");
        }
        return owner;
    }

    /**
     * Refuses a token of so many days where the one that asks for it ends before, and where a page asks, which has to ask for the password
     * as well: a session that was left open for a minute must not become a token of a year.
     */
    void checkDays(Exchange exchange, int days) throws Refusal {
        Optional<Instant> ends =
                entrance.token(exchange.request()).map(ApiToken::times).map(ApiToken.Times::ends);
        if (ends.isEmpty() && entrance.session(exchange.request()).isPresent()) {
            throw Refusal.forbidden("a session makes its tokens on the page of the account, with the password");
        }
        if (ends.isPresent() && Instant.now().plus(Duration.ofDays(days)).isAfter(ends.get())) {
            throw Refusal.conflict("a token that is made with another one ends before that, on " + ends.get()
                    + ": take fewer days, or make it on the page of your account");
        }
    }
}
