package org.volteface.sourcing.read;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.sourcing.article.NotADocumentException;

/** A JSON object that stands for a document. */
final class DocumentLine {
    private static final List<String> NAMES = List.of("name", "title", "text", "value", "@value", "url", "@id");

    private final Hints hints;
    private final FieldValues values = new FieldValues();
    private final Set<String> seen = new HashSet<>();

    private DocumentLine(Hints hints) {
        this.hints = hints;
    }

    /** Reads {@code json}; fields of other names are passed over. */
    static Read read(String json, Hints hints) throws NotADocumentException {
        DocumentLine line = new DocumentLine(hints);
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new NotADocumentException("not a JSON object");
            }
            line.take(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new NotADocumentException("more than one JSON object");
            }
        } catch (IOException | IllegalStateException | NumberFormatException | JsonParseException e) {
            throw new NotADocumentException(wording(e.getMessage()), e);
        }
        return FieldDocument.read(line.values, hints);
    }

    private void take(JsonReader reader) throws IOException, NotADocumentException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            Optional<Field.Place> place = Field.of(name);
            if (place.isEmpty() || reader.peek() == JsonToken.NULL) {
                reader.skipValue();
            } else {
                boolean own = place.get().field().canonical().equals(name);
                if (reader.peek() != JsonToken.STRING && own && !hints.lenient()) {
                    throw new NotADocumentException("\"" + name + "\" is not a string");
                }
                if (!seen.add(name)) {
                    throw new NotADocumentException("\"" + name + "\" is given twice");
                }
                take(name, place.get(), JsonParser.parseReader(reader));
            }
        }
        reader.endObject();
    }

    private void take(String name, Field.Place place, JsonElement value) {
        String words = words(value, place.field() == Field.TEXT ? "\n\n" : ", ");
        if (!words.isEmpty() || value.isJsonPrimitive()) {
            values.put(name, place, words);
        }
    }

    /** The words of a value: those of a string, of a thing's name, or of each in a list. */
    private static String words(JsonElement value, String between) {
        if (value instanceof JsonArray list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(each -> words(each, between))
                    .filter(words -> !words.isBlank())
                    .collect(Collectors.joining(between));
        }
        if (value instanceof JsonObject thing) {
            return NAMES.stream()
                    .filter(name -> thing.has(name) && thing.get(name).isJsonPrimitive())
                    .map(name -> thing.get(name).getAsString())
                    .findFirst()
                    .orElse("");
        }
        return value.isJsonPrimitive() ? value.getAsString() : "";
    }

    /** The parser's own words without its advice; its count of lines begins where the object does, and mostly there is only one. */
    private static String wording(@Nullable String message) {
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        String words = first.replaceFirst("^[\\w.]+Exception: ", "")
                .replaceFirst("^Use JsonReader.setStrictness.* to accept ", "")
                .replaceFirst("^malformed JSON", "")
                .replace(" at line 1 column ", " at column ")
                .replaceFirst(" at line (\\d+) column ", " in its line $1 at column ")
                .strip();
        return "malformed JSON" + (words.matches("(?:at|in) .*") ? " " : ": ") + words;
    }
}
