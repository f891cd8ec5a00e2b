package org.volteface.archive;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Names as 64-bit numbers, which keep an index narrow. */
final class Hashes {
    private Hashes() {}

    static Set<Long> of(Collection<String> names) {
        return names.stream().map(Hashes::of).collect(Collectors.toSet());
    }

    /** The first 64 bits of the SHA-256 of {@code name}. */
    static long of(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
