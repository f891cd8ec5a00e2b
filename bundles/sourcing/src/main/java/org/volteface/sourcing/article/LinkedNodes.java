package org.volteface.sourcing.article;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The objects that a page has in JSON-LD: its articles, its site, and all that are referred to by their ids. */
final class LinkedNodes {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:])?(?:\\w*(?:Article|Posting|Report)|Report|Review|Blog)");
    private static final Pattern WRAPPED =
            Pattern.compile("^\\s*(?://)?\\s*<!(?:--|\\[CDATA\\[)|(?://)?\\s*(?:-->|]]>)\\s*;?\\s*$");
    private static final Pattern TRAILING_COMMA = Pattern.compile(",\\s*+([}\\]])");
    private static final Pattern ANY_ARTICLE =
            Pattern.compile("\"@type\"\\s*+:\\s*+\\[?\\s*+\"\\w*(?:Article|Posting)\"");
    private static final Pattern MEMBER =
            Pattern.compile("\"(headline|datePublished|dateModified|inLanguage)\"\\s*+:\\s*+\"([^\"\\\\]{1,300})\"");
    private static final int DEEPEST = 8;

    private final List<JsonObject> articles = new ArrayList<>();
    private final Map<String, JsonObject> byId = new HashMap<>();
    private @Nullable JsonObject site;

    private LinkedNodes() {}

    static LinkedNodes of(Document page) {
        LinkedNodes nodes = new LinkedNodes();
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            nodes.collect(parse(script.data()), 0);
        }
        return nodes;
    }

    List<JsonObject> articles() {
        return articles;
    }

    Optional<JsonObject> site() {
        return Optional.ofNullable(site);
    }

    /** What {@code value} refers to, where it is no more than a reference. */
    JsonElement resolved(JsonElement value) {
        boolean reference = value instanceof JsonObject object && object.has("@id") && !object.has("name");
        if (!reference || !value.getAsJsonObject().get("@id").isJsonPrimitive()) {
            return value;
        }
        JsonObject known = byId.get(value.getAsJsonObject().get("@id").getAsString());
        return known != null && known.has("name") ? known : JsonNull.INSTANCE;
    }

    /** Broken linked data is common; where it cannot be mended, its plain strings are taken as those of an article. */
    private static JsonElement parse(String data) {
        String bare = WRAPPED.matcher(data).replaceAll("");
        return parsed(bare)
                .or(() -> parsed(TRAILING_COMMA.matcher(bare).replaceAll("$1")))
                .orElseGet(() -> strings(bare));
    }

    private static Optional<JsonElement> parsed(String data) {
        try {
            return Optional.of(JsonParser.parseString(data));
        } catch (JsonParseException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static JsonElement strings(String data) {
        JsonObject object = new JsonObject();
        if (ANY_ARTICLE.matcher(data).find()) {
            object.addProperty("@type", "Article");
            Matcher member = MEMBER.matcher(data);
            while (member.find()) {
                if (!object.has(member.group(1))) {
                    object.addProperty(member.group(1), member.group(2));
                }
            }
        }
        return object;
    }

    private void collect(JsonElement json, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (json instanceof JsonArray array) {
            array.forEach(element -> collect(element, depth + 1));
        } else if (json instanceof JsonObject object) {
            keep(object);
            for (String inner : List.of(
                    "@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "author", "publisher")) {
                if (object.has(inner)) {
                    collect(object.get(inner), depth + 1);
                }
            }
        }
    }

    private void keep(JsonObject object) {
        if (object.get("@id") instanceof JsonPrimitive id && object.size() > 1) {
            byId.putIfAbsent(id.getAsString(), object);
        }
        if (isOf(ARTICLE, object.get("@type"))) {
            articles.add(object);
        } else if (site == null && isOf(Pattern.compile("WebSite"), object.get("@type"))) {
            site = object;
        }
    }

    private static boolean isOf(Pattern wanted, @Nullable JsonElement type) {
        if (type instanceof JsonArray types) {
            for (JsonElement each : types) {
                if (isOf(wanted, each)) {
                    return true;
                }
            }
            return false;
        }
        return type != null
                && type.isJsonPrimitive()
                && wanted.matcher(type.getAsString()).matches();
    }
}
