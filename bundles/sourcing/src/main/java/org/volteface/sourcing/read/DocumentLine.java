package org.volteface.sourcing.read;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.Moments;
import org.volteface.sourcing.article.NotADocumentException;

/** A JSON object that stands for a document: its strings. */
final class DocumentLine {
    private static final Set<String> FIELDS =
            Set.of("date", "source", "text", "title", "url", "case", "byline", "language");

    /** Many programs write the year 1 where they know no date. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    private final Map<String, String> fields;

    private DocumentLine(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The fields of {@code json}; fields of other names are passed over. */
    static DocumentLine parse(String json) throws NotADocumentException {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.STRICT);
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new NotADocumentException("not a JSON object");
            }
            DocumentLine line = new DocumentLine(strings(reader));
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new NotADocumentException("more than one JSON object");
            }
            return line;
        } catch (IOException | IllegalStateException | NumberFormatException e) {
            throw new NotADocumentException(wording(e.getMessage()), e);
        }
    }

    Read toRead() throws NotADocumentException {
        List<String> warnings = new ArrayList<>();
        Origin origin = new Origin(required("source"), url(warnings));
        LocalDate day = date();
        Headline headline = new Headline(origin, day, fields.getOrDefault("title", ""));
        String text = required("text");
        if (text.isBlank()) {
            throw new NotADocumentException("\"text\" is empty");
        }
        Optional<String> corpus = Optional.ofNullable(fields.get("case")).filter(name -> !name.isEmpty());
        Particulars particulars = new Particulars(
                fields.getOrDefault("byline", ""), Optional.of(published(day)), fields.getOrDefault("language", ""));
        return new Read(Document.of(headline, text), corpus, false, particulars, warnings);
    }

    private static Map<String, String> strings(JsonReader reader) throws IOException, NotADocumentException {
        Map<String, String> strings = new HashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            JsonToken type = reader.peek();
            if (!FIELDS.contains(name) || type == JsonToken.NULL) {
                reader.skipValue();
            } else if (type != JsonToken.STRING) {
                throw new NotADocumentException("\"" + name + "\" is not a string");
            } else if (strings.put(name, reader.nextString()) != null) {
                throw new NotADocumentException("\"" + name + "\" is given twice");
            }
        }
        reader.endObject();
        return strings;
    }

    private String required(String name) throws NotADocumentException {
        String value = fields.get(name);
        if (value == null) {
            throw new NotADocumentException("\"" + name + "\" is missing");
        }
        return value;
    }

    private LocalDate date() throws NotADocumentException {
        String date = required("date");
        if (date.isBlank()) {
            throw new NotADocumentException("\"date\" is empty");
        }
        try {
            int time = date.indexOf('T');
            LocalDate day = LocalDate.parse(time < 0 ? date : date.substring(0, time));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new DateTimeException("no year of our calendar");
            }
            return day;
        } catch (DateTimeException e) {
            throw new NotADocumentException("\"date\" is no day of the form 2025-03-30: '" + date + "'", e);
        }
    }

    /** The moment that {@code "date"} names, as far as it says more than the day. */
    private Published published(LocalDate day) {
        return Moments.in(fields.getOrDefault("date", ""), "date").orElseGet(() -> Published.on(day, "date"));
    }

    private Optional<URI> url(List<String> warnings) {
        String url = fields.getOrDefault("url", "");
        Optional<URI> uri = Addresses.parse(url);
        if (uri.isEmpty() && !url.isBlank()) {
            warnings.add("\"url\" is no address and is left out: '" + url + "'");
        }
        return uri;
    }

    /** The parser's own words without its advice; its count of lines begins where the object does, and mostly there is only one. */
    private static String wording(@Nullable String message) {
        String first = message == null ? "" : message.lines().findFirst().orElse("");
        String words = first.replaceFirst("^Use JsonReader.setStrictness.* to accept ", "")
                .replaceFirst("^malformed JSON", "")
                .replace(" at line 1 column ", " at column ")
                .replaceFirst(" at line (\\d+) column ", " in its line $1 at column ")
                .strip();
        return "malformed JSON" + (words.matches("(?:at|in) .*") ? " " : ": ") + words;
    }
}
