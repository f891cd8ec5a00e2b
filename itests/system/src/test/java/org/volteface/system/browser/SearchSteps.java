package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.volteface.system.running.LiveServer;
import org.volteface.system.running.WebClient;

/** What an analyst looks for, and the feed by which a reader follows what was looked for. */
final class SearchSteps {
    private final LiveServer server;
    private final Browser browser;

    SearchSteps(LiveServer server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    /** From the field on every page to the list, in which the word is marked and what says it stands first. */
    void search(String word) {
        browser.open("/");
        browser.type("#find", word + "\n");
        browser.await("h1", "with “" + word + "”");
        assertThat(browser.allWords(".hits mark")).isNotEmpty().allMatch(mark -> mark.startsWith(word));
        assertThat(browser.words(".hits > li .found")).contains(word);
        browser.mustBeContent();
    }

    /** Leaves one side, without the page being loaded anew, in an address that can be shared. */
    void filter(String side, String words) {
        browser.choose("select[name=stance]", side);
        browser.awaitPath("stance=" + side);
        assertThat(browser.allWords(".hits .side")).isNotEmpty().containsOnly(words);
        String shared = browser.path();
        browser.open(shared);
        assertThat(browser.allWords(".hits .side")).isNotEmpty().containsOnly(words);
        browser.mustBeContent();
    }

    /** Opens the first hit, which leads to its place in the document. */
    void openAHit(String word) {
        browser.press(".hits .found a");
        browser.await(".text", word);
        assertThat(browser.path()).matches("/documents/[0-9a-f]+.*#s-[0-9a-f]+");
        browser.mustBeContent();
    }

    /** Reads the feed of a search as a program does that knows nothing but an address with a token in it. */
    void readTheFeed(String word, String name) throws Exception {
        browser.open("/search?subject=finding&q=" + word);
        String feed = browser.attribute("a[href^='/feeds/']", "href");
        String token = makeToken();
        WebClient reader = new WebClient(server::port);
        assertThat(reader.get(feed).statusCode()).isEqualTo(303);
        HttpResponse<String> answer = reader.get(feed + (feed.contains("?") ? "&" : "?") + "token=" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/atom+xml");
        assertThat(answer.body()).contains("<entry>", name).doesNotContain(token);
    }

    private String makeToken() throws Exception {
        browser.open("/account");
        browser.type("#name", "feed reader");
        browser.choose("#use", "feeds");
        browser.type("#token-password", server.password());
        browser.press("form[action='/account/tokens'] button");
        String token = browser.words(".secret");
        browser.mustBeContent();
        return token;
    }
}
