package org.volteface.console.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An id as one part of an address. Ids are made from names, and a server refuses addresses that could be read in two ways: what would
 * make them so is written with {@code !} and its code.
 */
public final class PathPart {
    private static final Pattern UNSAFE = Pattern.compile("[!/%;\\\\\\p{Cntrl}]|^\\.{1,2}$");
    private static final Pattern WRITTEN = Pattern.compile("!([0-9A-F]{2})");
    private static final int HEX = 16;

    private PathPart() {}

    /** The id as an address has it. */
    public static String of(String id) {
        String safe = UNSAFE.matcher(id).replaceAll(PathPart::written);
        return URLEncoder.encode(safe, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~")
                .replace("%3A", ":");
    }

    /** The id that a decoded part of an address names. */
    public static String id(String part) {
        return WRITTEN.matcher(part)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), HEX))));
    }

    private static String written(MatchResult match) {
        StringBuilder written = new StringBuilder();
        match.group().chars().forEach(letter -> written.append(String.format("!%02X", letter)));
        return written.toString();
    }
}
