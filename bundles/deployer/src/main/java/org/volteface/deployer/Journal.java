package org.volteface.deployer;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file to which lines are added, each of them durable when it is added, and none ever changed. */
final class Journal {
    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

    private final Path file;
    private final Gson gson = new Gson();

    Journal(Path file) {
        this.file = file;
    }

    /** All lines, in order. A last line that was not written to its end was never added: it is cut off. */
    List<JsonObject> read() throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            cut(channel);
        }
        List<JsonObject> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(parse(line, lines.size() + 1));
        }
        return lines;
    }

    /** Adds a line. */
    void add(JsonElement line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        ByteBuffer bytes = ByteBuffer.wrap((gson.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // What the disk had no room for a while ago must not become the beginning of this one.
            channel.position(cut(channel));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Cuts off what stands behind the last line, and returns where that ends. */
    private long cut(FileChannel channel) throws IOException {
        long length = channel.size();
        long end = length;
        ByteBuffer last = ByteBuffer.allocate(1);
        while (end > 0) {
            channel.read(last.clear(), end - 1);
            if (last.get(0) == '\n') {
                break;
            }
            end--;
        }
        if (end < length) {
            LOG.warn("{}: the last line was not written to its end and is cut off", file);
            channel.truncate(end);
            channel.force(true);
        }
        return end;
    }

    private JsonObject parse(String line, int number) throws IOException {
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException(file + ": line " + number + " cannot be read", e);
        }
    }
}
