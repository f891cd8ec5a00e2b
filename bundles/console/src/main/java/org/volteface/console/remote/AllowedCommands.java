package org.volteface.console.remote;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The commands that may be run from outside: those of the product, and those of the framework that change nothing. */
final class AllowedCommands {
    private static final String OWN = "volteface:";
    private static final Pattern NAME = Pattern.compile("(\\w+:)?[A-Za-z][\\w-]*");
    private static final Set<String> READING = new TreeSet<>(Set.of(
            "felix:bundlelevel",
            "felix:headers",
            "felix:help",
            "felix:inspect",
            "felix:lb",
            "felix:log",
            "felix:which",
            "scr:config",
            "scr:info",
            "scr:list"));

    private static final Map<String, String> FULL_NAMES = fullNames();

    private AllowedCommands() {}

    /** The full name of the command that a word names, where it is allowed. A name alone is the product's, if not the framework's. */
    static Optional<String> fullName(String word) {
        if (!NAME.matcher(word).matches()) {
            return Optional.empty();
        }
        if (word.contains(":")) {
            return Optional.of(word).filter(AllowedCommands::isAllowed);
        }
        return Optional.of(FULL_NAMES.getOrDefault(word, OWN + word));
    }

    /** Whether a full name is one of them. */
    static boolean isAllowed(String fullName) {
        return fullName.startsWith(OWN) || READING.contains(fullName);
    }

    private static Map<String, String> fullNames() {
        Map<String, String> fullNames = new TreeMap<>();
        for (String name : READING) {
            if (name.startsWith("felix:")) {
                fullNames.put(name.substring(name.indexOf(':') + 1), name);
            }
        }
        return fullNames;
    }
}
