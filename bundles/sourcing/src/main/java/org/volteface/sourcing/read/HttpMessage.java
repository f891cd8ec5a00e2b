package org.volteface.sourcing.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** An answer of a web server as it was sent: its status, its header, and its content unpacked. */
final class HttpMessage {
    private static final int LONGEST_LINE = 1 << 16;
    private static final int HEX = 16;
    private static final int LONGEST_SIZE = 8;

    private final int status;
    private final HeaderFields fields;
    private final byte[] body;

    private HttpMessage(int status, HeaderFields fields, byte[] body) {
        this.status = status;
        this.fields = fields;
        this.body = body;
    }

    /** The answer of these bytes; what has no header is all content. */
    static HttpMessage parse(byte[] bytes) throws IOException {
        ByteFeed feed = new ByteFeed(new ByteArrayInputStream(bytes), 0);
        String first = feed.line(LONGEST_LINE);
        HeaderFields fields = new HeaderFields();
        if (first == null || !first.startsWith("HTTP/")) {
            return new HttpMessage(200, fields, bytes);
        }
        String line = feed.line(LONGEST_LINE);
        while (line != null && !line.isEmpty()) {
            fields.add(line);
            line = feed.line(LONGEST_LINE);
        }
        return new HttpMessage(status(first), fields, feed.take(bytes.length));
    }

    private static int status(String line) {
        String[] words = line.split("\\s+", 3);
        return words.length > 1 && words[1].matches("\\d{3}") ? Integer.parseInt(words[1]) : 0;
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    String type() {
        return fields.value("content-type");
    }

    /** The content as it was before it was packed for its way, up to {@code limit} bytes and one. */
    byte[] content(int limit) throws IOException {
        byte[] content =
                fields.value("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked") ? joined(body) : body;
        String[] codings =
                fields.value("content-encoding").toLowerCase(Locale.ROOT).split("[,\\s]+");
        for (int i = codings.length - 1; i >= 0; i--) {
            content = unpacked(content, codings[i], limit);
        }
        return content;
    }

    private static byte[] unpacked(byte[] content, String coding, int limit) throws IOException {
        boolean gzip = content.length > 2 && content[0] == 0x1F && (content[1] & 0xFF) == 0x8B;
        if (coding.endsWith("gzip")) {
            // Some crawlers keep the header of what they have unpacked.
            return gzip ? read(new GZIPInputStream(new ByteArrayInputStream(content)), content, limit) : content;
        }
        if (coding.equals("deflate")) {
            boolean wrapped = content.length > 1
                    && (content[0] & 0x0F) == 8
                    && ((content[0] & 0xFF) << 8 | (content[1] & 0xFF)) % 31 == 0;
            return read(
                    new InflaterInputStream(new ByteArrayInputStream(content), new Inflater(!wrapped)), content, limit);
        }
        return coding.equals("br")
                ? read(new BrotliInputStream(new ByteArrayInputStream(content)), content, limit)
                : content;
    }

    private static byte[] read(InputStream unpacking, byte[] packed, int limit) throws IOException {
        return new RatioGuard(unpacking, () -> packed.length).readNBytes(limit + 1);
    }

    /** The content of chunks; what is not in chunks, or only at first, is left as it is from there on. */
    private static byte[] joined(byte[] chunked) throws IOException {
        ByteFeed feed = new ByteFeed(new ByteArrayInputStream(chunked), 0);
        ByteArrayOutputStream joined = new ByteArrayOutputStream(chunked.length);
        long before = 0;
        String line = feed.line(LONGEST_LINE);
        while (line != null) {
            int size = size(line);
            if (size == 0) {
                break;
            }
            if (size < 0) {
                joined.write(chunked, (int) before, chunked.length - (int) before);
                break;
            }
            joined.write(feed.take(size));
            feed.line(LONGEST_LINE);
            before = feed.offset();
            line = feed.line(LONGEST_LINE);
        }
        return joined.toByteArray();
    }

    private static int size(String line) {
        String size = line.replaceFirst(";.*", "").strip();
        boolean number = size.length() < LONGEST_SIZE && size.matches("[0-9A-Fa-f]+");
        return number ? Integer.parseInt(size, HEX) : -1;
    }

    /** The first bytes of the content, as characters of a byte each. */
    static String start(byte[] content) {
        return new String(content, 0, Math.min(content.length, 1024), StandardCharsets.ISO_8859_1);
    }
}
