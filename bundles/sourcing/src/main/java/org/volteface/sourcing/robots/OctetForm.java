package org.volteface.sourcing.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The form in which paths are compared: percent-encoding is undone for letters, digits and {@code -._~}, and done for octets that may
 * not stand in an address; what is encoded and might mean something else decoded, such as {@code %2F}, stays so.
 */
final class OctetForm {
    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";
    private static final String SPECIAL = "*$";
    private static final int HEX = 16;

    private OctetForm() {}

    /** The path and the query of an address; the signs that are special in a rule are encoded. */
    static String ofUrl(URI url) {
        String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        byte[] octets = (path + query).getBytes(StandardCharsets.UTF_8);
        return of(new String(octets, StandardCharsets.ISO_8859_1));
    }

    /** A part of a rule that holds no special signs, or whose special signs are meant as they are; a character an octet. */
    static String ofRule(String octets) {
        return of(octets);
    }

    private static String of(String octets) {
        StringBuilder form = new StringBuilder();
        for (int at = 0; at < octets.length(); at++) {
            char octet = octets.charAt(at);
            int encoded = octet == '%' ? encoded(octets, at + 1) : -1;
            if (encoded >= 0) {
                at += 2;
                append(form, (char) encoded, isUnreserved((char) encoded));
            } else {
                boolean stays = isUnreserved(octet) || (RESERVED.indexOf(octet) >= 0 && SPECIAL.indexOf(octet) < 0);
                append(form, octet, stays || octet == '%');
            }
        }
        return form.toString();
    }

    private static void append(StringBuilder form, char octet, boolean plain) {
        if (plain) {
            form.append(octet);
        } else {
            form.append(String.format("%%%02X", (int) octet));
        }
    }

    private static boolean isUnreserved(char octet) {
        boolean letter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
        return letter || (octet >= '0' && octet <= '9') || UNRESERVED.indexOf(octet) >= 0;
    }

    /** The octet that two hexadecimal digits at a place stand for; -1 where there are none. */
    private static int encoded(String octets, int at) {
        if (at + 2 > octets.length()) {
            return -1;
        }
        int high = Character.digit(octets.charAt(at), HEX);
        int low = Character.digit(octets.charAt(at + 1), HEX);
        return high < 0 || low < 0 ? -1 : high * HEX + low;
    }
}
