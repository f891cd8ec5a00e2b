package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;

/** The comparing of an answer's tag with those that the asker has already (RFC 9110, 13.1.2). */
public final class EntityTag {
    private EntityTag() {}

    /** Whether the asker has what bears a tag, or whatever there is. */
    public static boolean isKnown(String tag, HttpServletRequest request) {
        return Collections.list(request.getHeaders("If-None-Match")).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || withoutWeakness(known).equals(tag));
    }

    private static String withoutWeakness(String tag) {
        return tag.startsWith("W/") ? tag.substring("W/".length()) : tag;
    }
}
