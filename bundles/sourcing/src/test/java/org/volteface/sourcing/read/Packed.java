package org.volteface.sourcing.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Inputs that hold others, made for a test. */
final class Packed {
    private Packed() {}

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** An archive of names and contents in turn. */
    static byte[] zip(Object... entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) entries[i]));
                out.write(entries[i + 1] instanceof byte[] bytes ? bytes : ((String) entries[i + 1]).getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A record of a web archive. */
    static byte[] warc(String type, String target, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + target
                + "\r\nWARC-Date: 2026-03-03T10:00:00Z\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: "
                + block.length + "\r\n\r\n";
        return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
    }

    /** An answer of a web server. */
    static byte[] http(String fields, byte[] body) {
        return joined(("HTTP/1.1 200 OK\r\n" + fields + "\r\n\r\n").getBytes(UTF_8), body);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
