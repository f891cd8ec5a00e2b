package org.volteface.sourcing.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class LinkedData {
    private static final Pattern ARTICLE = Pattern.compile("(?:.*[/:])?\\w*(?:Article|Posting|Report)");
    private static final int DEEPEST = 8;

    private final JsonObject article;

    private LinkedData(JsonObject article) {
        this.article = article;
    }

    /** The first article that the page declares; one without properties where it declares none. */
    static LinkedData of(Document page) {
        List<JsonObject> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            collect(parse(script.data()), articles, 0);
        }
        return new LinkedData(articles.isEmpty() ? new JsonObject() : articles.get(0));
    }

    Optional<String> headline() {
        return text(article.get("headline"));
    }

    Optional<String> body() {
        return text(article.get("articleBody"));
    }

    Optional<String> published() {
        return text(article.get("datePublished")).or(() -> text(article.get("dateCreated")));
    }

    Optional<String> publisher() {
        return text(article.get("publisher"));
    }

    /** The names of those who wrote it. */
    List<String> authors() {
        List<String> names = new ArrayList<>();
        JsonElement author = article.get("author");
        JsonArray all = author instanceof JsonArray array ? array : new JsonArray();
        if (author != null && !author.isJsonArray()) {
            all.add(author);
        }
        all.forEach(each -> text(each).ifPresent(names::add));
        return names;
    }

    Optional<String> language() {
        return text(article.get("inLanguage"));
    }

    Optional<String> url() {
        return text(article.get("url")).or(() -> text(article.get("mainEntityOfPage")));
    }

    /** Broken linked data is common and says nothing: the page is read as if it had none. */
    private static JsonElement parse(String data) {
        try {
            return JsonParser.parseString(data);
        } catch (JsonParseException e) {
            return JsonNull.INSTANCE;
        }
    }

    private static void collect(JsonElement json, List<JsonObject> articles, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (json instanceof JsonArray array) {
            array.forEach(element -> collect(element, articles, depth + 1));
        } else if (json instanceof JsonObject object) {
            if (isArticle(object.get("@type"))) {
                articles.add(object);
            }
            for (String inner : List.of("@graph", "mainEntity", "itemListElement")) {
                if (object.has(inner)) {
                    collect(object.get(inner), articles, depth + 1);
                }
            }
        }
    }

    private static boolean isArticle(@Nullable JsonElement type) {
        if (type instanceof JsonArray types) {
            for (JsonElement each : types) {
                if (isArticle(each)) {
                    return true;
                }
            }
            return false;
        }
        return text(type).filter(name -> ARTICLE.matcher(name).matches()).isPresent();
    }

    /** The words of a value: itself, its name or address if it is an object, its first element if it is a list. */
    private static Optional<String> text(@Nullable JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.isEmpty() ? Optional.empty() : text(array.get(0));
        }
        if (value instanceof JsonObject object) {
            return text(object.get("name")).or(() -> text(object.get("@id")));
        }
        return value instanceof JsonPrimitive primitive
                ? Optional.of(primitive.getAsString().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
