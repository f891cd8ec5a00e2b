package org.volteface.sourcing.feed;

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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.HtmlFragment;

/** A feed in JSON. */
final class JsonFeed implements Feed {
    private static final String ITEMS = "items";

    private final JsonObject own = new JsonObject();
    private final List<JsonElement> items = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Head head;

    private JsonFeed(String json, Optional<URI> address) {
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.setStrictness(Strictness.LENIENT);
            read(reader);
        } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
            // What was read so far is kept.
            problems.add("the feed breaks off: malformed JSON");
        }
        Optional<URI> base = text(own, "home_page_url")
                .flatMap(words -> Addresses.resolve(words, address))
                .or(() -> address);
        String title = text(own, "title").map(HtmlFragment::line).orElse("");
        this.head = new Head(title, text(own, "language").orElse(""), authors(own), base);
    }

    static JsonFeed of(String json, Optional<URI> address) {
        return new JsonFeed(json, address);
    }

    @Override
    public Head head() {
        return head;
    }

    @Override
    public int size() {
        return items.size();
    }

    @Override
    public List<String> problems() {
        return problems;
    }

    @Override
    public FeedEntry entry(int index) {
        JsonObject item = items.get(index) instanceof JsonObject object ? object : new JsonObject();
        String title = text(item, "title").map(HtmlFragment::line).orElse("");
        Optional<URI> url = Stream.of("url", "external_url", "id")
                .flatMap(name -> text(item, name).stream())
                .flatMap(words -> Addresses.resolve(words, head.base()).stream())
                .filter(address -> String.valueOf(address.getScheme()).matches("https?"))
                .findFirst();
        String byline = authors(item);
        Particulars particulars = new Particulars(
                byline.isEmpty() ? head.byline() : byline,
                published(item),
                text(item, "language").orElse(head.language()));
        return new FeedEntry(title, words(item), url, particulars);
    }

    private void read(JsonReader reader) throws IOException {
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (name.equals(ITEMS) && reader.peek() == JsonToken.BEGIN_ARRAY) {
                reader.beginArray();
                while (reader.hasNext()) {
                    items.add(JsonParser.parseReader(reader));
                }
                reader.endArray();
            } else {
                own.add(name, JsonParser.parseReader(reader));
            }
        }
        reader.endObject();
    }

    private static String words(JsonObject item) {
        return Stream.of(
                        text(item, "content_html").map(HtmlFragment::paragraphs),
                        text(item, "content_text").map(HtmlFragment::plain),
                        text(item, "summary").map(HtmlFragment::plain))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<Published> published(JsonObject item) {
        return Stream.of("date_published", "date_modified")
                .flatMap(name -> text(item, name).flatMap(words -> FeedDates.in(words, name)).stream())
                .findFirst();
    }

    private static String authors(JsonObject object) {
        List<JsonElement> authors = new ArrayList<>();
        if (object.get("authors") instanceof JsonArray array) {
            array.forEach(authors::add);
        }
        if (authors.isEmpty() && object.has("author")) {
            authors.add(object.get("author"));
        }
        return authors.stream()
                .flatMap(author ->
                        author instanceof JsonObject person ? text(person, "name").stream() : text(author).stream())
                .map(FeedNames::of)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.has(name) ? text(object.get(name)) : Optional.empty();
    }

    private static Optional<String> text(JsonElement value) {
        return value.isJsonPrimitive()
                ? Optional.of(value.getAsString().strip()).filter(words -> !words.isEmpty())
                : Optional.empty();
    }
}
