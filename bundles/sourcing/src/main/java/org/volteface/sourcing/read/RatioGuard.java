package org.volteface.sourcing.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** An unpacking stream that ends with an exception where far more comes out than any text would give. */
final class RatioGuard extends FilterInputStream {
    /** Texts shrink to a tenth, logs to a fiftieth. */
    private static final long HIGHEST_RATIO = 250;

    private static final long ALWAYS_FINE = 32L << 20;

    private final LongSupplier packed;
    private final long packedBefore;
    private long unpacked;

    RatioGuard(InputStream unpacking, LongSupplier packed) {
        super(unpacking);
        this.packed = packed;
        this.packedBefore = packed.getAsLong();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        unpacked += Math.max(0, read);
        // What is packed is read a buffer ahead, and a little comes from before.
        if (unpacked > ALWAYS_FINE && unpacked > HIGHEST_RATIO * (packed.getAsLong() - packedBefore + (1 << 16))) {
            throw new PackedBombException(HIGHEST_RATIO);
        }
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] passed = new byte[(int) Math.min(n, 1 << 16)];
        return Math.max(0, read(passed, 0, passed.length));
    }
}
