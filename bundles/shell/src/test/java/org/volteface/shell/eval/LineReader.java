package org.volteface.shell.eval;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** A reader of one document as a JSON object, with all its members. */
public final class LineReader implements DocumentReader {
    /** Reads from any stream. */
    public LineReader() {}

    @Override
    public boolean isDocument(String fileName) {
        return true;
    }

    @Override
    public void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException {
        JsonObject line = JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                .getAsJsonObject();
        try {
            LocalDate day = LocalDate.parse(line.get("date").getAsString());
            Origin origin = new Origin(
                    text(line, "source").orElse(""), text(line, "url").map(URI::create));
            Headline headline = new Headline(origin, day, text(line, "title").orElse(""));
            sink.accept(
                    new Read(Document.of(headline, text(line, "text").orElse("")), Optional.empty(), false, List.of()));
        } catch (DateTimeException e) {
            sink.accept(new Unreadable(hints.name(), "its date is none"));
        }
    }

    private static Optional<String> text(JsonObject line, String name) {
        return Optional.ofNullable(line.get(name)).map(JsonElement::getAsString);
    }
}
