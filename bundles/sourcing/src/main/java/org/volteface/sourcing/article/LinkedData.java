package org.volteface.sourcing.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private final JsonObject article;
    private final LinkedNodes nodes;

    private LinkedData(JsonObject article, LinkedNodes nodes) {
        this.article = article;
        this.nodes = nodes;
    }

    /** The article that the page declares as its own; one without properties where it declares none. */
    static LinkedData of(Document page) {
        LinkedNodes nodes = LinkedNodes.of(page);
        Element canonical = page.selectFirst("link[rel=canonical]");
        String address = canonical == null ? "" : canonical.attr("href").strip();
        JsonObject own = new JsonObject();
        int most = -1;
        for (JsonObject candidate : nodes.articles()) {
            int score = score(candidate, nodes, address);
            own = score > most ? candidate : own;
            most = Math.max(most, score);
        }
        return new LinkedData(own, nodes);
    }

    private static int score(JsonObject article, LinkedNodes nodes, String address) {
        LinkedData data = new LinkedData(article, nodes);
        boolean same = !address.isEmpty() && data.url().filter(address::equals).isPresent();
        return (same ? 8 : 0)
                + (data.body().isPresent() ? 2 : 0)
                + (data.published().isPresent() ? 1 : 0)
                + (data.publisher().isPresent() ? 1 : 0);
    }

    Optional<String> headline() {
        return text(article.get("headline"));
    }

    Optional<String> body() {
        return text(article.get("articleBody"));
    }

    Optional<String> published() {
        return text(article.get("datePublished"));
    }

    Optional<String> created() {
        return text(article.get("dateCreated"));
    }

    Optional<String> modified() {
        return text(article.get("dateModified"));
    }

    Optional<String> publisher() {
        return name(article.get("publisher"));
    }

    /** The name of the site that the page is on. */
    Optional<String> site() {
        return nodes.site().flatMap(site -> name(site.get("name")));
    }

    /** Whether it says that it cannot be read for free. */
    boolean isClosed() {
        return text(article.get("isAccessibleForFree"))
                .filter(words -> words.equalsIgnoreCase("false"))
                .isPresent();
    }

    /** The selector of the part that it says cannot be read for free. */
    Optional<String> closedPart() {
        JsonElement parts = article.get("hasPart");
        JsonElement part = parts instanceof JsonArray array && !array.isEmpty() ? array.get(0) : parts;
        return part instanceof JsonObject object ? text(object.get("cssSelector")) : Optional.empty();
    }

    /** The names of those who wrote it. */
    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonElement author = article.get("author");
        JsonArray all = author instanceof JsonArray array ? array : new JsonArray();
        if (author != null && !author.isJsonArray()) {
            all.add(author);
        }
        all.forEach(each -> name(each).ifPresent(names::add));
        return names;
    }

    Optional<String> language() {
        return text(article.get("inLanguage"));
    }

    Optional<String> url() {
        return text(article.get("url")).or(() -> text(article.get("mainEntityOfPage")));
    }

    private Optional<String> name(@Nullable JsonElement value) {
        return text(value == null ? null : nodes.resolved(value)).filter(words -> !words.startsWith("#"));
    }

    /** The words of a value: itself, its name or address if it is an object, its first element if it is a list. */
    private static Optional<String> text(@Nullable JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.isEmpty() ? Optional.empty() : text(array.get(0));
        }
        if (value instanceof JsonObject object) {
            return text(object.get("name")).or(() -> text(object.get("@value"))).or(() -> text(object.get("@id")));
        }
        return value instanceof JsonPrimitive primitive
                ? Optional.of(primitive.getAsString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
