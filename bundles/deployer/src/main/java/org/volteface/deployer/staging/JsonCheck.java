package org.volteface.deployer.staging;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The check that a file of settings is whole: it is JSON, in which comments may stand, to its end. */
final class JsonCheck {
    private static final String WHOLE = "";
    /** What may come after a part of a file; each ends something else that may be open. */
    private static final List<String> ENDINGS = List.of(
            "                \"}", "}}}}}}}}}}}}}}}}", "0000000000000000", "/ x\n}}}}}}}}}", "*/ ]]]]]]]]}}}}}}");

    private JsonCheck() {}

    /** Whether a file is one of settings, by its name. */
    static boolean isMeant(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Why a file is not whole; empty where it is. */
    static Optional<Objection> check(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file);
        } catch (MalformedInputException e) {
            return Optional.of(new Objection("it is not whole, or no text in UTF-8", false));
        }
        String verdict = verdict(text);
        if (verdict.equals(WHOLE)) {
            return Optional.empty();
        }
        return isFinal(text, verdict)
                ? Optional.of(new Objection("it is no JSON that can be read: " + verdict, true))
                : Optional.of(new Objection("it is not whole, or no JSON: " + verdict, false));
    }

    /**
     * Why a file is not whole.
     *
     * @param reason in words for a person
     * @param lasting whether nothing that may be written after it makes it whole
     */
    record Objection(String reason, boolean lasting) {}

    /** Whether the reader stumbles at the same place whatever comes after. Where a writer leaves gaps, there are zeros. */
    private static boolean isFinal(String text, String verdict) {
        return !text.isBlank()
                && text.indexOf('\0') < 0
                && ENDINGS.stream().allMatch(ending -> verdict(text + ending).equals(verdict));
    }

    private static String verdict(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.LENIENT);
            JsonElement whole = JsonParser.parseReader(reader);
            return whole.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT
                    ? WHOLE
                    : "one object in braces is wanted, with the settings of each PID in it";
        } catch (JsonParseException | IOException e) {
            return reason(e);
        }
    }

    /** The first line of what the reader says, which goes on about itself. */
    private static String reason(Exception e) {
        String message = String.valueOf(e.getMessage());
        int colon = message.startsWith("com.google") || message.startsWith("java.") ? message.indexOf(": ") + 2 : 0;
        return message.substring(colon).lines().findFirst().orElse(message);
    }
}
