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
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            LOG.warn("{}: the last line was not written to its end and is cut off", file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
                channel.force(true);
            }
        }
        List<JsonObject> lines = new ArrayList<>();
        for (String line :
                new String(bytes, 0, end, StandardCharsets.UTF_8).lines().toList()) {
            lines.add(parse(line, lines.size() + 1));
        }
        return lines;
    }

    /** Adds a line. */
    void add(JsonElement line) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] bytes = (gson.toJson(line) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private JsonObject parse(String line, int number) throws IOException {
        try {
            return JsonParser.parseString(line).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException e) {
            throw new IOException(file + ": line " + number + " cannot be read", e);
        }
    }
}
