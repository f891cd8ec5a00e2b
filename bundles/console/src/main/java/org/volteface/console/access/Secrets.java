package org.volteface.console.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random texts that nobody guesses, and their comparison. */
public final class Secrets {
    /** Letters and digits that are not taken for one another. */
    private static final String UNAMBIGUOUS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int TOKEN_BYTES = 32;
    private static final int PASSWORD_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    /** A token of 256 bits for a machine. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A password of 116 bits that a person can read off and type. */
    static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(UNAMBIGUOUS.charAt(RANDOM.nextInt(UNAMBIGUOUS.length())));
        }
        return password.toString();
    }

    /** The SHA-256 of a text, to keep in place of it. */
    public static String hash(String secret) {
        return Base64.getEncoder().encodeToString(digest(secret));
    }

    /** The SHA-256 of bytes, in digits and letters. */
    public static String hexHash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    /** Whether two texts are the same, which takes as long whatever they have in common. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(digest(one), digest(other));
    }

    private static byte[] digest(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
