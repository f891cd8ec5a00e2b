package org.volteface.console.feed;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.search.Search;
import org.volteface.console.access.PublicAddress;
import org.volteface.console.access.Secrets;
import org.volteface.console.listing.SeenNames;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.web.Address;
import org.volteface.console.web.Answer;
import org.volteface.console.web.EntityTag;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The feeds. */
public final class FeedPages {
    private static final String PATH = "/feeds/findings.atom";

    private final Platform platform;
    private final PublicAddress address;

    /** Takes what there is to tell, and the address that stands in the links. */
    public FeedPages(Platform platform, PublicAddress address) {
        this.platform = platform;
        this.address = address;
    }

    /** Their addresses. */
    public List<Route> routes() {
        return List.of(Route.get(PATH, this::findings));
    }

    /** The feed of the findings about an actor. */
    public static String ofActor(String id) {
        return Address.of(PATH).with("actor", id).toString();
    }

    /**
     * A feed as a program wants it.
     *
     * @param text the words that findings have to have; empty for whatever
     * @param actor the id of whom they are about
     * @param proposition the key of what they are about
     */
    public record Wanted(String text, Optional<String> actor, Optional<String> proposition) {
        /** The address on this server, with a token by which whoever has it reads it. */
        public String address(String token) {
            return Address.of(PATH)
                    .with("q", text)
                    .with("actor", actor)
                    .with("proposition", proposition)
                    .with("token", token)
                    .toString();
        }
    }

    private Answer findings(Exchange exchange) throws Refusal {
        StatementArchive archive = Required.archive(platform);
        FeedFilter filter = FeedFilter.of(exchange);
        Search search = Required.search(platform);
        List<FeedEntry> entries = new FeedReader(platform, archive).entries(filter, search);
        AtomFeed.About about = new AtomFeed.About(
                "urn:volteface:feed:" + filter.name(),
                filter.title(new SeenNames(search, Kinship.of(platform))),
                // Without the token: feeds are shared.
                filter.address(PATH),
                filter.address("/search") + (filter.address("").isEmpty() ? "?" : "&") + "subject=finding");
        String feed = new AtomFeed(address.of(exchange.request())).write(about, entries);
        String tag = "\"" + Secrets.hexHash(feed.getBytes(StandardCharsets.UTF_8)) + "\"";
        Answer answer = EntityTag.isKnown(tag, exchange.request())
                ? Answer.empty(HttpServletResponse.SC_NOT_MODIFIED)
                : Answer.text(HttpServletResponse.SC_OK, "application/atom+xml", feed);
        return answer.with("ETag", tag).with("Cache-Control", "private, no-cache");
    }
}
