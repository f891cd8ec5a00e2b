package org.volteface.deployer.staging;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The check that a file of settings is whole: it is JSON, in which comments may stand, to its end. */
final class JsonCheck {
    private static final String WANTED = "one object in braces is wanted, with the settings of each PID in it";

    private JsonCheck() {}

    /** Whether a file is one of settings, by its name. */
    static boolean isMeant(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /**
     * Checks a file.
     *
     * @throws NotWhole if more of it may come
     * @throws Refused if it is whole and holds no settings
     */
    static void check(Path file) throws Refused, IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = new JsonReader(text)) {
            reader.setStrictness(Strictness.LENIENT);
            JsonElement whole = JsonParser.parseReader(reader);
            if (whole.isJsonNull()) {
                throw new NotWhole("it is empty: " + WANTED);
            }
            if (!whole.isJsonObject() || reader.peek() != JsonToken.END_DOCUMENT) {
                throw new Refused("it holds no settings: " + WANTED);
            }
        } catch (JsonParseException | EOFException | MalformedInputException e) {
            throw new NotWhole("it is not whole, or no JSON: " + reason(e), e);
        }
    }

    /** The first line of what the reader says, which goes on about itself. */
    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        boolean named = message.startsWith("com.google") || message.startsWith("java.io");
        int colon = named ? message.indexOf(": ") + 2 : 0;
        return message.substring(colon).lines().findFirst().orElse(message);
    }
}
