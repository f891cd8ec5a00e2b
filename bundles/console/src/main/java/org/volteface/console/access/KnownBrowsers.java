package org.volteface.console.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The marks by which a browser is known again that has logged in as somebody before. A mark lets nobody in: guesses made with it are
 * counted for themselves.
 */
final class KnownBrowsers {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KnownBrowsers(String key) {
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** A new mark for a browser that logged in as somebody. */
    String mark(String user) {
        String number = Secrets.token();
        return number + "." + seal(user, number);
    }

    /** What tells a browser from others that are known for the same user; empty where it is not known for that one. */
    Optional<String> number(String mark, String user) {
        int dot = mark.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String number = mark.substring(0, dot);
        return Secrets.same(mark.substring(dot + 1), seal(user, number)) ? Optional.of(number) : Optional.empty();
    }

    private String seal(String user, String number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] seal = mac.doFinal((number + "\n" + user).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
