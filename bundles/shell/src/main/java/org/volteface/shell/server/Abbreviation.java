package org.volteface.shell.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An id as a person gives it: its beginning, or all of it.
 *
 * @param text what was given
 */
record Abbreviation(String text) {
    private static final int SHORTEST = 4;
    private static final int TOLD = 12;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is too short to mean anything
     */
    Abbreviation {
        if (text.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "'" + text + "' is too short for an id: give at least the first " + SHORTEST + " characters");
        }
    }

    /**
     * The one that is meant.
     *
     * @param what what it is, for the message
     * @param found those whose ids begin so
     * @throws IllegalArgumentException if there is none, or more than one and none has just this id
     */
    <T> T one(String what, List<T> found, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        found.forEach(each -> byId.putIfAbsent(id.apply(each), each));
        T whole = byId.get(text);
        if (whole != null) {
            return whole;
        }
        if (byId.isEmpty()) {
            throw new IllegalArgumentException("there is no " + what + " with the id '" + text + "'");
        }
        if (byId.size() > 1) {
            throw ambiguous(new ArrayList<>(byId.keySet()));
        }
        return byId.values().iterator().next();
    }

    /** Says that more than one thing is meant. */
    IllegalArgumentException ambiguous(List<String> ids) {
        List<String> shown = ids.stream()
                .map(id -> id.substring(0, Math.min(id.length(), Math.max(TOLD, text.length() + 2))))
                .limit(3)
                .toList();
        return new IllegalArgumentException("the id '" + text + "' is ambiguous: " + Phrases.either(shown)
                + (ids.size() > shown.size() ? ", and others" : ""));
    }
}
