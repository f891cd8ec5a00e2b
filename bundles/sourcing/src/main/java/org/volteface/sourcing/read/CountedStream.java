package org.volteface.sourcing.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what was read of it. */
final class CountedStream extends FilterInputStream {
    private long count;
    private boolean failed;

    CountedStream(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    /** Whether the stream itself failed, and not those who make something of it. */
    boolean hasFailed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        failed = true;
        int read = super.read(bytes, offset, length);
        failed = false;
        count += Math.max(0, read);
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count += skipped;
        return skipped;
    }
}
