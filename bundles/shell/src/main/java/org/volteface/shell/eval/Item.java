package org.volteface.shell.eval;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.model.Span;

/** One object of measuring data, read member by member. */
record Item(JsonObject json) {
    /** The object that a line holds. */
    static Item parse(String line) throws MalformedException {
        try {
            JsonElement element = JsonParser.parseString(line);
            if (element.isJsonObject()) {
                return new Item(element.getAsJsonObject());
            }
        } catch (JsonParseException e) {
            throw new MalformedException("not JSON", e);
        }
        throw new MalformedException("not a JSON object");
    }

    /** Whether it has all these members. */
    boolean has(String... names) {
        return List.of(names).stream().allMatch(json::has);
    }

    Optional<String> optional(String name) {
        JsonElement value = json.get(name);
        return value != null
                        && value.isJsonPrimitive()
                        && value.getAsJsonPrimitive().isString()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }

    String text(String name) throws MalformedException {
        return optional(name).orElseThrow(() -> new MalformedException("\"" + name + "\" is missing or no text"));
    }

    int number(String name) throws MalformedException {
        try {
            return json.get(name).getAsInt();
        } catch (RuntimeException e) {
            throw new MalformedException("\"" + name + "\" is missing or no number", e);
        }
    }

    Item item(String name) throws MalformedException {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonObject()) {
            throw new MalformedException("\"" + name + "\" is missing or no object");
        }
        return new Item(value.getAsJsonObject());
    }

    List<Item> items(String name) throws MalformedException {
        List<Item> items = new ArrayList<>();
        for (JsonElement element : elements(name)) {
            if (!element.isJsonObject()) {
                throw new MalformedException("\"" + name + "\" holds more than objects");
            }
            items.add(new Item(element.getAsJsonObject()));
        }
        return items;
    }

    List<String> texts(String name) throws MalformedException {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : elements(name)) {
            if (!element.isJsonPrimitive()) {
                throw new MalformedException("\"" + name + "\" holds more than texts");
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    List<Span> spans(String name) throws MalformedException {
        List<Span> spans = new ArrayList<>();
        for (JsonElement element : elements(name)) {
            try {
                spans.add(new Span(
                        element.getAsJsonArray().get(0).getAsInt(),
                        element.getAsJsonArray().get(1).getAsInt()));
            } catch (RuntimeException e) {
                throw new MalformedException("\"" + name + "\" holds more than spans", e);
            }
        }
        return spans;
    }

    private List<JsonElement> elements(String name) throws MalformedException {
        JsonElement value = json.get(name);
        if (value == null || !value.isJsonArray()) {
            throw new MalformedException("\"" + name + "\" is missing or no list");
        }
        return value.getAsJsonArray().asList();
    }
}
