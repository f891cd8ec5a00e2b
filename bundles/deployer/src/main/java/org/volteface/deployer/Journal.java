package org.volteface.deployer;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file to which lines are added, each of them durable when it is added, and none ever changed. What could not be added is not
 * there. It is written without channels, which an interruption would close half-way.
 */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path file;
    private final Disk disk;
    private final Gson gson = new Gson();
    private boolean uncertain;

    Journal(Path file) {
        this(file, written -> written.getFD().sync());
    }

    /** A journal that {@code disk} makes durable. */
    Journal(Path file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /** Makes sure that what was written is there after a loss of power. */
    @FunctionalInterface
    interface Disk {
        void force(RandomAccessFile written) throws IOException;
    }

    /**
     * The lines that were read.
     *
     * @param lines those that can be read, in their order
     * @param damages what is wrong with each of the others
     */
    record Lines(List<JsonObject> lines, List<String> damages) {
        Lines {
            lines = List.copyOf(lines);
            damages = List.copyOf(damages);
        }
    }

    /** All lines, in order. A last line that was not written to its end was never added: it is cut off. */
    Lines read() throws IOException {
        if (!Files.exists(file)) {
            return new Lines(List.of(), List.of());
        }
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            cut(written);
        }
        List<JsonObject> lines = new ArrayList<>();
        List<String> damages = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            try {
                lines.add(JsonParser.parseString(line).getAsJsonObject());
            } catch (JsonParseException | IllegalStateException e) {
                LOG.error("{}: line {} cannot be read", file, number, e);
                damages.add(file + ": line " + number + " cannot be read");
            }
        }
        return new Lines(lines, damages);
    }

    /**
     * Adds a line.
     *
     * @throws IOException if that is not possible; then it is not there
     */
    void add(JsonElement line) throws IOException {
        if (uncertain) {
            throw new IOException(file + " could not be written to its end: start the server again");
        }
        begin();
        byte[] bytes = (gson.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile written = new RandomAccessFile(file.toFile(), "rw")) {
            // What the disk had no room for a while ago must not become the beginning of this one.
            long end = cut(written);
            try {
                written.seek(end);
                written.write(bytes);
                disk.force(written);
            } catch (IOException e) {
                undo(written, end, e);
                throw e;
            }
        }
    }

    /** Takes back what may have been written, so that nobody reads what nobody was told of. */
    private void undo(RandomAccessFile written, long end, IOException why) {
        try {
            written.setLength(end);
            disk.force(written);
        } catch (IOException e) {
            why.addSuppressed(e);
            uncertain = true;
        }
    }

    /** Makes the file where it is not there, so that it has its place in the folder for good. */
    private void begin() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        try (FileChannel place = FileChannel.open(folder, StandardOpenOption.READ)) {
            place.force(true);
        }
    }

    /** Cuts off what stands behind the last line, and returns where that ends. */
    private long cut(RandomAccessFile written) throws IOException {
        long length = written.length();
        long end = length;
        while (end > 0) {
            written.seek(end - 1);
            if (written.read() == '\n') {
                break;
            }
            end--;
        }
        if (end < length) {
            LOG.warn("{}: the last line was not written to its end and is cut off", file);
            written.setLength(end);
            disk.force(written);
        }
        return end;
    }
}
