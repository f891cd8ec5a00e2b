package org.volteface.deployer.staging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a file holds, as it was read once from its beginning to its end.
 *
 * @param sha256 its SHA-256, in hexadecimal digits
 * @param size its length in bytes
 */
record Content(String sha256, long size) {
    private static final int BUFFER = 1 << 15;

    /** Reads a file of ours. */
    static Content of(Path file) throws IOException {
        try {
            return of(file, Limits.NONE);
        } catch (Refused e) {
            throw new IOException(file + ": " + e.reason(), e);
        }
    }

    /** Reads a file. */
    static Content of(Path file, Limits limits) throws Refused, IOException {
        return copy(file, OutputStream.nullOutputStream(), limits);
    }

    /** Copies a file to one that is not there yet. */
    static Content copy(Path file, Path to, Limits limits) throws Refused, IOException {
        try (OutputStream copy = Files.newOutputStream(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            return copy(file, copy, limits);
        }
    }

    private static Content copy(Path file, OutputStream to, Limits limits) throws Refused, IOException {
        MessageDigest digest = sha256Digest();
        long size = 0;
        try (InputStream in = open(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                limits.checkLength(size);
                digest.update(buffer, 0, read);
                to.write(buffer, 0, read);
            }
        }
        return new Content(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static InputStream open(Path file) throws NotWhole, IOException {
        if (Files.isDirectory(file)) {
            throw new NotWhole("it is a folder, and a file is wanted");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NotWhole("it is no regular file");
        }
        try {
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new NotWhole("there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new NotWhole("it may not be read: give the user that Volteface runs as the right to", e);
        }
    }

    /** Makes sure that what was written to a file, or moved into a folder, is there after a loss of power. */
    static void force(Path path) throws IOException {
        try (FileChannel channel =
                FileChannel.open(path, Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
