package org.volteface.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What went through while it was copied.
 *
 * @param size in bytes
 * @param sha256 its hash, in hexadecimal digits
 */
record Digested(long size, String sha256) {
    /** Copies all of {@code in}. */
    static Digested copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = newDigest();
        long size = in.transferTo(new DigestOutputStream(out, digest));
        return new Digested(size, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
