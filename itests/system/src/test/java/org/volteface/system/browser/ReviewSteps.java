package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.volteface.system.running.LiveServer;

/** What an analyst does about findings: finds one, understands why it is one, and decides. */
final class ReviewSteps {
    private final Browser browser;

    ReviewSteps(Browser browser) {
        this.browser = browser;
    }

    /** Looks for a finding in the list as somebody does who knows what it is about, and returns the path of its page. */
    String theFinding(String words) throws Exception {
        LiveServer.await("a finding about " + words, () -> {
            browser.open("/findings?q=" + words);
            return browser.count("#list a[href^='/findings/']") > 0;
        });
        browser.press("#list a[href^='/findings/']");
        browser.await("h2", "Why this is a finding");
        browser.mustBeContent();
        return browser.path();
    }

    void readTheActor() throws Exception {
        browser.open(theFinding("tariff"));
        browser.press(".crumbs a[href^='/actors/']");
        browser.await("h1", "Ines Valdoro");
        assertThat(browser.has("#stances svg")).isTrue();
        browser.press("#stances .more");
        browser.await("#stances table", "2026");
        browser.mustBeContent();
    }

    void readTheGates(String finding) {
        browser.open(finding);
        assertThat(browser.count(".gates .gate")).isGreaterThan(5);
        assertThat(browser.words(".gates")).contains("passed because");
        assertThat(browser.words("main")).contains("I oppose this tariff").contains("I support this tariff");
        browser.press(".gates .gate a");
        browser.await("h1", "What the words mean");
        browser.mustBeContent();
    }

    void dismissAndTakeBack(String finding) {
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
        browser.mustBeContent();
    }

    void confirm(String finding) throws Exception {
        browser.open(finding);
        browser.type("#why", "The ministry says so itself.");
        browser.press("button[value=confirm]");
        browser.await("#decision", "The ministry says so itself.");
        // The lists follow the archive within a second or so.
        LiveServer.await("the list of what is confirmed has it", () -> {
            browser.open("/findings?review=CONFIRMED");
            return browser.count("#list .rows > li") == 1;
        });
        browser.mustBeContent();
    }
}
