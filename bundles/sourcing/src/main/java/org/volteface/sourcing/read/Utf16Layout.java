package org.volteface.sourcing.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.volteface.api.source.Hints;

/** Any other input, written in UTF-16 with a mark. Its places are those in UTF-8. */
final class Utf16Layout extends ContainerLayout {
    Utf16Layout(Optional<InputSorter> parts) {
        super(parts);
    }

    @Override
    public Verdict of(Start start) {
        Verdict little = start.has(0, "\u00FF\u00FE");
        return little == Verdict.NO ? start.has(0, "\u00FE\u00FF") : little;
    }

    @Override
    void open(Input input, Hints hints, OutcomeSink sink) throws IOException {
        readPart(
                new Utf8Stream(new InputStreamReader(input.whole(), StandardCharsets.UTF_16)),
                hints,
                input.from(),
                sink);
    }

    /** Characters as bytes of UTF-8. */
    private static final class Utf8Stream extends InputStream {
        private static final int CHUNK = 1 << 14;

        private final Reader reader;
        private byte[] bytes = new byte[0];
        private int at;

        Utf8Stream(Reader reader) {
            this.reader = reader;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (at == bytes.length && !fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, target, offset, count);
            at += count;
            return count;
        }

        private boolean fill() throws IOException {
            char[] chars = new char[CHUNK + 1];
            int count = reader.read(chars, 0, CHUNK);
            if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
                int second = reader.read();
                chars[count] = (char) Math.max(0, second);
                count += second < 0 ? 0 : 1;
            }
            at = 0;
            bytes = count <= 0 ? new byte[0] : new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
            return bytes.length > 0;
        }
    }
}
