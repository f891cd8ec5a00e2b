package org.volteface.shell.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.volteface.shell.UsageException;

/** The objects of a file of JSON Lines, of which one is held at a time. */
final class DataLines {
    private DataLines() {}

    /** The first object; none where the file is empty or begins with something else. */
    static Optional<Item> first(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            return line == null ? Optional.empty() : Optional.of(Item.parse(line));
        } catch (MalformedException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Hands every object to {@code sink}. What is malformed is told with its file and line, because figures on a part mislead. */
    static void read(Path file, Sink sink) throws IOException, UsageException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    take(line, file + ": line " + number + ": ", sink);
                }
            }
        }
    }

    private static void take(String line, String where, Sink sink) throws IOException, UsageException {
        try {
            sink.take(Item.parse(line));
        } catch (MalformedException e) {
            throw new UsageException(where + e.getMessage());
        }
    }

    /** The reader of one object after the other. */
    @FunctionalInterface
    interface Sink {
        /** Takes the next one. */
        void take(Item item) throws MalformedException, IOException;
    }
}
