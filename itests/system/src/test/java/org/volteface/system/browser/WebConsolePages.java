package org.volteface.system.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The main pages of the Felix Web Console, which are not ours: they have a policy of their own, under which their scripts work. */
final class WebConsolePages {
    /** Where it is, pages of ours among it. */
    static final String PATH = "/system/console/";

    /** Each with what only its script puts into it. */
    private static final Map<String, String> FILLED = Map.of(
            "bundles",
            "#plugin_table tbody tr",
            "components",
            "#plugin_table tbody tr",
            "configMgr",
            "#factories option, #configTable tbody tr");

    private WebConsolePages() {}

    /** What the browser complains about on them, and which of them stay empty. */
    static List<String> wrong(Browser browser) {
        List<String> wrong = new ArrayList<>();
        FILLED.forEach((page, content) -> {
            browser.open(PATH + page);
            browser.awaitSome(content);
            browser.complaints().forEach(complaint -> wrong.add(page + ": " + complaint));
        });
        return wrong;
    }
}
