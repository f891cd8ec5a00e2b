package org.volteface.deployer.staging;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The check that a zip file is whole: its end record is its end, and every entry holds what its checksum says. */
final class ZipCheck {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int BUFFER = 1 << 15;

    private final Limits limits;

    ZipCheck(Limits limits) {
        this.limits = limits;
    }

    /** Reads a file to its end, and no further than the limits allow. */
    void check(Path file) throws Refused, IOException {
        long length = checkEnd(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            limits.checkEntries(zip.size());
            checkEntries(zip, length);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new NotWhole("it is not whole: as a zip file it is damaged (" + e.getMessage() + ")", e);
        }
    }

    private static long checkEnd(Path file) throws NotWhole, IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long length = channel.size();
            ByteBuffer tail = ByteBuffer.allocate((int) Math.min(length, END_LENGTH + LONGEST_COMMENT))
                    .order(ByteOrder.LITTLE_ENDIAN);
            long from = length - tail.capacity();
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) >= 0) {
                // Until it is full.
            }
            if (!hasEnd(tail)) {
                throw new NotWhole(
                        length == 0
                                ? "it is empty"
                                : "it is not whole: it does not end as a zip file (a jar is one) ends");
            }
            return length;
        }
    }

    private static boolean hasEnd(ByteBuffer tail) {
        for (int at = tail.capacity() - END_LENGTH; at >= 0; at--) {
            int comment = Short.toUnsignedInt(tail.getShort(at + END_LENGTH - Short.BYTES));
            if (tail.getInt(at) == END_SIGNATURE && at + END_LENGTH + comment == tail.capacity()) {
                return true;
            }
        }
        return false;
    }

    private void checkEntries(ZipFile zip, long length) throws Refused, IOException {
        byte[] buffer = new byte[BUFFER];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            long before = unpacked;
            CRC32 sum = new CRC32();
            try (InputStream content = zip.getInputStream(entry)) {
                for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    sum.update(buffer, 0, read);
                    unpacked += read;
                    limits.checkUnpacked(unpacked, length);
                }
            }
            if (sum.getValue() != entry.getCrc() || unpacked - before != entry.getSize()) {
                throw new NotWhole(
                        "it is not whole: the content of " + entry.getName() + " is not what its checksum says");
            }
        }
    }
}
