package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.running.LiveServer;

/** A day at the console, from logging in to logging out, in a real browser and on a server that has nothing yet. */
@EnabledIf(value = "org.volteface.system.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
final class AnalystsDayTest {
    private static final String WHO = "Ines Valdoro";
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
        addArticles();
        decide();
        search();
        report();
        lookAtAccounts();
        logOut();
        assertThat(browser.complaints()).isEmpty();
    }

    private void addArticles() throws Exception {
        paste(Article.sample(BEFORE));
        paste(Article.sample(AFTER));
        bringFiles(PROMISED, UNPAID);
        server.awaitQuiet();
    }

    private void decide() throws Exception {
        ReviewSteps review = new ReviewSteps(browser);
        review.readTheActor();
        String turned = review.theFinding("tariff");
        review.readTheGates(turned);
        review.dismissAndTakeBack(turned);
        review.confirm(review.theFinding("teachers"));
    }

    private void search() throws Exception {
        SearchSteps search = new SearchSteps(server, browser);
        search.search("tariff");
        search.filter("AGAINST", "against");
        search.openAHit("tariff");
        search.readTheFeed("tariff", WHO);
    }

    private void report() throws Exception {
        ReportSteps report = new ReportSteps(browser);
        report.choose(WHO);
        report.preview("I oppose this tariff", "I support this tariff");
        report.run(WHO);
        report.download(WHO, "I oppose this tariff", "I support this tariff");
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
        browser.mustBeContent();
    }

    private void bringFiles(String... names) {
        browser.open("/add");
        for (String name : names) {
            browser.type("#files", Article.file(name).toString());
        }
        browser.press("form[action='/add/files'] button");
        browser.await("h2", "What came of it");
        assertThat(browser.count(".taken a")).isEqualTo(names.length);
        browser.mustBeContent();
    }

    private void lookAtAccounts() {
        for (String page : new String[] {"/account", "/users", "/users/audit"}) {
            browser.open(page);
            assertThat(browser.words("main")).contains("admin");
        }
        browser.mustBeContent();
    }

    /** Leaves, and finds the door closed. */
    private void logOut() {
        browser.press(".site-nav .own summary");
        browser.press(".own .menu form button");
        browser.await("h1", "Log in");
        browser.open("/findings");
        browser.await("h1", "Log in");
    }
}
