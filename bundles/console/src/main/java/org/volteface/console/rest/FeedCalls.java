package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.console.access.Accounts;
import org.volteface.console.access.ApiToken;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.feed.FeedPages;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The calls for one's own addresses of feeds, each with a token in it that reads feeds and nothing else. */
final class FeedCalls {
    private static final int USUAL_DAYS = 366;
    private static final String DAYS = "\\d{1,3}";

    private final Accounts accounts;
    private final JsonBody json;

    FeedCalls(Accounts accounts, JsonBody json) {
        this.accounts = accounts;
        this.json = json;
    }

    List<Operation> operations() {
        return List.of(
                Operation.list(
                        "/feeds",
                        FeedResource.class,
                        new Operation.Text("feeds", "One's own addresses of feeds, the newest first."),
                        List.of(),
                        this::list),
                Operation.of(
                        Operation.route("POST /feeds", Role.READER, this::make),
                        new Operation.Text(
                                "makeFeed",
                                "Makes the address of a feed of findings. It is told this once: whoever has it reads the feed."),
                        Operation.Form.giving(201, FeedAddressResource.class).taking(FeedRequest.class)),
                Operation.of(
                        Operation.route("DELETE /feeds/{id}", Role.READER, this::revoke),
                        new Operation.Text("revokeFeed", "Makes the address of a feed good for nothing."),
                        Operation.Form.done()));
    }

    /**
     * A feed as it is asked for.
     *
     * @param name what the address is called among one's own
     * @param q words that the findings have to have; may be left out
     * @param actor the id of whom they are about; may be left out
     * @param proposition the key of what they are about; may be left out
     * @param days for how many days it is good, from 1 to 366; 366 where it is left out
     */
    record FeedRequest(
            String name,
            @Nullable String q,
            @Nullable String actor,
            @Nullable String proposition,
            @Nullable Long days) {}

    /**
     * The address of a feed, without what is secret in it.
     *
     * @param id its id
     * @param name what it is called
     * @param made when it was made
     * @param ends from when on it is good for nothing
     * @param used when it was read last; left out where it never was
     */
    record FeedResource(
            String id,
            String name,
            String made,
            String ends,
            @Nullable String used) {
        static FeedResource of(ApiToken token) {
            return new FeedResource(
                    idOf(token),
                    token.name(),
                    token.times().made().toString(),
                    token.times().ends().toString(),
                    token.times().used().map(Object::toString).orElse(null));
        }
    }

    /**
     * The address of a feed that was just made.
     *
     * @param id its id
     * @param address the address on this server, which is secret
     * @param ends from when on it is good for nothing
     */
    record FeedAddressResource(String id, String address, String ends) {}

    private Answer list(Exchange exchange) throws Refusal {
        List<ApiToken> own = own(exchange);
        return json.answer(200, Slice.of(own, exchange).page(FeedResource::of), exchange);
    }

    private Answer make(Exchange exchange) throws Refusal, IOException {
        JsonObject body = JsonBody.object(exchange);
        String name = JsonBody.needed(body, "name");
        String days = JsonBody.text(body, "days").orElse(String.valueOf(USUAL_DAYS));
        FeedPages.Wanted wanted = new FeedPages.Wanted(
                JsonBody.text(body, "q").orElse(""), JsonBody.text(body, "actor"), JsonBody.text(body, "proposition"));
        try {
            ApiToken.Issued issued = accounts.issue(
                    exchange.asker().user(), name, TokenUse.FEEDS, days.matches(DAYS) ? Integer.parseInt(days) : 0);
            ApiToken token = issued.token();
            Audit.done(
                    exchange.asker(),
                    new Deed("make token", name),
                    "for " + TokenUse.FEEDS.words() + ", until " + token.times().ends());
            return json.answer(
                            201,
                            new FeedAddressResource(
                                    idOf(token),
                                    wanted.address(issued.secret()),
                                    token.times().ends().toString()),
                            exchange)
                    .with("Cache-Control", "no-store");
        } catch (IllegalArgumentException e) {
            throw Refusal.malformed(String.valueOf(e.getMessage()), e);
        }
    }

    private Answer revoke(Exchange exchange) throws Refusal, IOException {
        String user = exchange.asker().user();
        Optional<ApiToken> token = own(exchange).stream()
                .filter(one -> idOf(one).equals(exchange.part("id")))
                .findFirst();
        if (token.isEmpty() || !accounts.revoke(user, token.get().id())) {
            throw Refusal.unknown("you have no address of a feed with this id");
        }
        Audit.done(
                exchange.asker(),
                new Deed("revoke token", user),
                "done: " + token.get().name());
        return Answer.empty(204);
    }

    /** The id of a token in letters that an address may have. */
    private static String idOf(ApiToken token) {
        return token.id().replace('+', '-').replace('/', '_').replace("=", "");
    }

    private List<ApiToken> own(Exchange exchange) {
        return accounts.tokensOf(exchange.asker().user()).stream()
                .filter(token -> token.use() == TokenUse.FEEDS)
                .toList();
    }
}
