package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Every page at a desk and on a telephone, light and dark: nothing that axe finds, nothing in the console, nothing that sticks out. */
@EnabledIf(value = "org.volteface.system.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
final class PagesTest {
    @TempDir
    private Path folder;

    @Test
    void canBeReadByEverybody() throws Exception {
        try (SampleConsole console = new SampleConsole(folder)) {
            Browser browser = console.browser();
            List<String> wrong = new ArrayList<>(look(browser, "/login"));
            browser.logIn("admin", console.server().password());
            console.awaitLists();
            Map<String, String> pages = SitePages.of(console.client());
            assertThat(pages.keySet()).contains("overview", "findings", "finding", "document", "actor", "add", "users");
            for (String path : pages.values()) {
                wrong.addAll(look(browser, path));
            }
            assertThat(wrong).isEmpty();
        }
    }

    /** Opened once: what depends on the width and on the colours is all in the style sheets. */
    private static List<String> look(Browser browser, String path) {
        List<String> wrong = new ArrayList<>();
        browser.open(path);
        for (Look look : Look.ALL) {
            String where = path + " at " + look + ": ";
            browser.look(look);
            browser.barriers().forEach(barrier -> wrong.add(where + barrier));
            if (browser.overhang() > 0) {
                wrong.add(where + browser.overhang() + " px stick out");
            }
        }
        browser.complaints().forEach(complaint -> wrong.add(path + ": " + complaint));
        return wrong;
    }
}
