package org.volteface.console.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The check that what a request says can be read. Containers tell of it where it is read, and so late that it looks like a fault of ours. */
public final class RequestText {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int HEX = 16;

    private RequestText() {}

    /** What is amiss with the query, or with a form that is sent along; empty where all can be read. */
    public static Optional<Refusal> refusalOfPage(HttpServletRequest request) {
        Optional<Refusal> query = refusalOfQuery(request);
        String type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (query.isPresent() || !type.startsWith(FORM)) {
            return query;
        }
        try {
            request.getParameterMap();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(tooLong(e) || tooLong(e.getCause()) ? Refusal.tooLarge(e) : unreadable("form", e));
        }
    }

    /** What is amiss with the query; the body is left to whoever reads it. */
    public static Optional<Refusal> refusalOfQuery(HttpServletRequest request) {
        try {
            decode(Optional.ofNullable(request.getQueryString()).orElse(""));
            return Optional.empty();
        } catch (CharacterCodingException | NumberFormatException e) {
            return Optional.of(unreadable("address", e));
        }
    }

    private static Refusal unreadable(String what, Exception cause) {
        return Refusal.malformed(
                "the " + what + " is not well formed: it is no UTF-8, or a % stands alone in it", cause);
    }

    /** So the container tells that there is more of a form than it takes. */
    private static boolean tooLong(@Nullable Throwable cause) {
        return cause instanceof IllegalStateException;
    }

    private static void decode(String query) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
        for (int i = 0; i < query.length(); i++) {
            char at = query.charAt(i);
            if (at != '%') {
                bytes.writeBytes(String.valueOf(at).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < query.length() && isHex(query.charAt(i + 1)) && isHex(query.charAt(i + 2))) {
                bytes.write(Integer.parseInt(query.substring(i + 1, i + 3), HEX));
                i += 2;
            } else {
                throw new NumberFormatException("no two digits stand behind a %");
            }
        }
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
    }

    private static boolean isHex(char digit) {
        return Character.digit(digit, HEX) >= 0 && digit < 'g';
    }
}
