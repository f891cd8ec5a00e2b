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
    /** Swagger UI fills it, as the Felix Web Console stands around our pages in it: what they do is not ours to mend. */
    private static final String CALLS = "/help/api";

    @TempDir
    private Path folder;

    @Test
    void canBeReadByEverybody() throws Exception {
        try (SampleConsole console = new SampleConsole(folder)) {
            Browser browser = console.browser();
            List<String> wrong = new ArrayList<>(PageLook.all(browser, "/login"));
            browser.logIn("admin", console.server().password());
            console.awaitLists();
            Map<String, String> pages = SitePages.of(console.client());
            assertThat(SiteAddresses.unseen(folder.resolve("addresses"), pages.values()))
                    .as("pages that nobody looks at: name them in SitePages")
                    .isEmpty();
            for (String path : pages.values()) {
                boolean foreign = path.startsWith(WebConsolePages.PATH) || path.equals(CALLS);
                wrong.addAll(foreign ? PageLook.width(browser, path) : PageLook.all(browser, path));
            }
            wrong.addAll(WebConsolePages.wrong(browser));
            assertThat(wrong).isEmpty();
        }
    }
}
