package org.volteface.console.access;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The lines of a file from its end, the last first. Never more of it is in memory than a block and a line. */
final class LastLines implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final FileChannel channel;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    /** How much of the file lies before the block. */
    private long before;
    /** How much of the block has not been told. */
    private int left;

    LastLines(Path file) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.before = channel.size();
    }

    /** The line before the one told last; empty where the file begins. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream reversed = new ByteArrayOutputStream();
        boolean any = false;
        while (left > 0 || readBlock()) {
            byte at = block.get(--left);
            if (at == '\n' && any) {
                left++;
                return Optional.of(text(reversed));
            }
            any = true;
            if (at != '\n') {
                reversed.write(at);
            }
        }
        return any ? Optional.of(text(reversed)) : Optional.empty();
    }

    private boolean readBlock() throws IOException {
        int length = (int) Math.min(BLOCK, before);
        block.clear().limit(length);
        before -= length;
        while (block.hasRemaining() && channel.read(block, before + block.position()) >= 0) {
            // It goes on with what is missing.
        }
        left = block.position();
        return left > 0;
    }

    private static String text(ByteArrayOutputStream reversed) {
        byte[] bytes = reversed.toByteArray();
        for (int i = 0, j = bytes.length - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
