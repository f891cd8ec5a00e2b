package org.volteface.console.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A password as it is kept: what PBKDF2 makes of it, with its salt and its number of rounds. */
final class PasswordHash {
    /** No password is known that has it, and it takes as long as any to be compared with. */
    static final String NOBODYS = "210000:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final int PARTS = 3;

    private PasswordHash() {}

    /** What is kept of a password. */
    static String of(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder text = Base64.getEncoder();
        return ROUNDS + ":" + text.encodeToString(salt) + ":" + text.encodeToString(hash(password, salt, ROUNDS));
    }

    /** Whether something was kept of this password. */
    static boolean matches(String password, String kept) {
        String[] parts = kept.split(":", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("what is kept of a password has another form");
        }
        byte[] salt = Base64.getDecoder().decode(parts[1]);
        byte[] wanted = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(wanted, hash(password, salt, Integer.parseInt(parts[0])));
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        KeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 8 on has " + ALGORITHM, e);
        }
    }
}
