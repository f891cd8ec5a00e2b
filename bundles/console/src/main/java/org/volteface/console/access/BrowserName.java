package org.volteface.console.access;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a browser is called, by what it says of itself. */
final class BrowserName {
    /** Each is told by a word that those before it do not have. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg/", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    private BrowserName() {}

    static String of(@Nullable String agent) {
        // Every browser says that it is this one, for reasons of history.
        if (agent == null || !agent.startsWith("Mozilla/")) {
            return "a program";
        }
        String browser = first(BROWSERS, agent, "another browser");
        String system = first(SYSTEMS, agent, "");
        return system.isEmpty() ? browser : browser + " on " + system;
    }

    private static String first(List<Map.Entry<String, String>> names, String agent, String other) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }
}
