package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.running.LiveServer;
import org.volteface.system.running.WebClient;

/** A day at the console, from logging in to logging out, in a real browser and on a server that has nothing yet. */
@EnabledIf(value = "org.volteface.system.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
final class AnalystsDayTest {
    private static final String BEFORE = "2024-10-08-tile-tariff-rejected.md";
    private static final String AFTER = "2026-02-03-tile-tariff-proposed.md";
    private static final String PROMISED = "2025-01-22-teachers-bonus-date.md";
    private static final String UNPAID = "2025-06-17-teachers-bonus-unpaid.txt";

    @TempDir
    private Path folder;

    private LiveServer server;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        server = new LiveServer(folder.resolve("data"));
        browser = new Browser(server.port(), folder.resolve("profile"));
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void leadsFromArticlesToDecisions() throws Exception {
        browser.logIn("admin", server.password());
        assertThat(browser.path()).isEqualTo("/");
        paste(Article.sample(BEFORE));
        paste(Article.sample(AFTER));
        bringFiles(PROMISED, UNPAID);
        readTheActor();
        String turned = theFinding("tariff");
        readTheGates();
        dismissAndTakeBack(turned);
        confirm(theFinding("teachers"));
        find("tariff");
        lookAtAccounts();
        browser.press(".site-nav details summary");
        browser.press(".menu form button");
        browser.await("h1", "Log in");
        browser.open(turned);
        browser.await("h1", "Log in");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Pastes an article, and waits at its page until its statements are marked. */
    private void paste(Article article) {
        browser.open("/add");
        browser.type("#title", article.title());
        browser.type("#publisher", article.source());
        browser.set("#date", article.date());
        browser.set("#text", article.text());
        browser.press("form[action='/add/text'] button");
        browser.await("h1", article.title());
        browser.await("main", "statement");
        browser.awaitNone("main", "waits to be analysed");
        assertThat(browser.words("main"))
                .doesNotContain("No statement was found")
                .contains(article.source());
        // Marks are put into the text, and break no line of it.
        assertThat(browser.words(".text")).doesNotContainPattern("(?m)^[.,]");
        nothingIsWrong();
    }

    private void bringFiles(String... names) {
        browser.open("/add");
        for (String name : names) {
            browser.type("#files", Article.file(name).toString());
        }
        browser.press("form[action='/add/files'] button");
        browser.await("h2", "What came of it");
        assertThat(browser.count(".taken a")).isEqualTo(names.length);
        nothingIsWrong();
    }

    private void readTheActor() throws Exception {
        server.awaitQuiet();
        browser.open(theFinding("tariff"));
        browser.press(".crumbs a[href^='/actors/']");
        browser.await("h1", "Ines Valdoro");
        assertThat(browser.has("#stances svg")).isTrue();
        browser.press("#stances .more");
        browser.await("#stances table", "2026");
        nothingIsWrong();
    }

    /** Looks for a finding in the list as somebody does who knows what it is about, and returns the path of its page. */
    private String theFinding(String words) throws Exception {
        LiveServer.await("a finding about " + words, () -> {
            browser.open("/findings?q=" + words);
            return browser.count("#list a[href^='/findings/']") > 0;
        });
        browser.press("#list a[href^='/findings/']");
        browser.await("h2", "Why this is a finding");
        nothingIsWrong();
        return browser.path();
    }

    private void readTheGates() {
        assertThat(browser.count(".gates .gate")).isGreaterThan(5);
        assertThat(browser.words(".gates")).contains("passed because");
        assertThat(browser.words("main")).contains("I oppose this tariff").contains("I support this tariff");
        browser.press(".gates .gate a");
        browser.await("h1", "What the words mean");
        nothingIsWrong();
    }

    private void dismissAndTakeBack(String finding) {
        browser.open(finding);
        browser.type("#why", "Both speeches are about different tariffs.");
        browser.choose("#gate", "same-proposition");
        browser.press("button[value=dismiss]");
        browser.await("#decision", "Both speeches are about different tariffs.");
        assertThat(browser.words("main > .line, .line")).containsIgnoringCase("dismissed");
        browser.press("button[value=withdraw]");
        browser.awaitNone("#decision .quote", "Both speeches");
        assertThat(browser.has("button[value=withdraw]")).isFalse();
        assertThat(browser.words(".history")).contains("Both speeches are about different tariffs.");
        nothingIsWrong();
    }

    private void confirm(String finding) throws Exception {
        browser.open(finding);
        browser.type("#why", "The ministry says so itself.");
        browser.press("button[value=confirm]");
        browser.await("#decision", "The ministry says so itself.");
        // The lists follow the archive within a second or so.
        LiveServer.await("the list of what is confirmed has it", () -> {
            browser.open("/findings?review=CONFIRMED");
            return browser.count("#list .rows > li") == 1;
        });
        nothingIsWrong();
    }

    private void find(String words) throws Exception {
        WebClient client = new WebClient(server::port);
        client.logIn(server.password());
        if (!client.answers("/search?q=" + words)) {
            return;
        }
        browser.open("/");
        browser.type("#find", words + "\n");
        browser.await("main a[href^='/findings/'], main a[href^='/documents/'], main a[href^='/actors/']", "ariff");
        nothingIsWrong();
    }

    private void lookAtAccounts() {
        for (String page : new String[] {"/account", "/users", "/users/audit"}) {
            browser.open(page);
            assertThat(browser.words("main")).contains("admin");
        }
        nothingIsWrong();
    }

    private void nothingIsWrong() {
        assertThat(browser.complaints()).as("console at " + browser.path()).isEmpty();
    }
}
