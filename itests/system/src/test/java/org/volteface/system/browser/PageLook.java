package org.volteface.system.browser;

import java.util.ArrayList;
import java.util.List;

/** A look at a page for what would keep somebody from using it. */
final class PageLook {
    private PageLook() {}

    /** All that is wrong with a page at every width and in every colour, barriers included. */
    static List<String> all(Browser browser, String path) {
        List<String> wrong = new ArrayList<>();
        // Opened once: what depends on the width and on the colours is all in the style sheets.
        browser.open(path);
        for (Look look : Look.ALL) {
            browser.look(look);
            browser.barriers().forEach(barrier -> wrong.add(path + " at " + look + ": " + barrier));
            wrong.addAll(overhang(browser, look, path));
        }
        wrong.addAll(complaints(browser, path));
        return wrong;
    }

    /** What sticks out of a page at every width, and what the browser complains about. */
    static List<String> width(Browser browser, String path) {
        List<String> wrong = new ArrayList<>();
        browser.open(path);
        for (Look look : List.of(new Look(Look.DESK, false), new Look(Look.PHONE, false))) {
            browser.look(look);
            wrong.addAll(overhang(browser, look, path));
        }
        wrong.addAll(complaints(browser, path));
        return wrong;
    }

    private static List<String> overhang(Browser browser, Look look, String path) {
        long pixels = browser.overhang();
        return pixels > 0 ? List.of(path + " at " + look + ": " + pixels + " px stick out") : List.of();
    }

    private static List<String> complaints(Browser browser, String path) {
        return browser.complaints().stream()
                .map(complaint -> path + ": " + complaint)
                .toList();
    }
}
