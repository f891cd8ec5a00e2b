package org.volteface.console.rest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.volteface.console.access.Secrets;
import org.volteface.console.web.Answer;
import org.volteface.console.web.EntityTag;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Problem;
import org.volteface.console.web.Refusal;

/** The form of what calls take and give: records as JSON, with a tag that changes with the content. */
final class JsonBody {
    private static final String MEDIA_TYPE = "application/json";
    private static final int LONGEST = 8 * 1024 * 1024;
    private static final int TAG_LENGTH = 24;

    // Not shared with anybody: one that outlives the bundle would keep its classes.
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    /** A record as the answer; a status alone where the asker has the very same already. */
    Answer answer(int status, Object body, Exchange exchange) {
        String text = gson.toJson(body) + "\n";
        String tag =
                "\"" + Secrets.hexHash(text.getBytes(StandardCharsets.UTF_8)).substring(0, TAG_LENGTH) + "\"";
        boolean reads = exchange.request().getMethod().equals("GET")
                || exchange.request().getMethod().equals("HEAD");
        Answer answer = reads && EntityTag.isKnown(tag, exchange.request())
                ? Answer.empty(304)
                : Answer.text(status, MEDIA_TYPE, text);
        return answer.with("ETag", tag).with("Cache-Control", "private, no-cache");
    }

    /** A problem as the answer. */
    Answer problem(Refusal refusal) {
        return Answer.text(refusal.status(), Problem.MEDIA_TYPE, gson.toJson(Problem.of(refusal)) + "\n");
    }

    /** A secret as the answer, of which nobody is to keep a copy. */
    Answer secret(int status, Object body) {
        return Answer.text(status, MEDIA_TYPE, gson.toJson(body) + "\n").with("Cache-Control", "no-store");
    }

    /** A record as events tell it. */
    String line(Object body) {
        return gson.toJson(body);
    }

    /** The object that the body of a request holds. */
    static JsonObject object(Exchange exchange) throws Refusal, IOException {
        return object(text(exchange));
    }

    /** The same; one that holds nothing where the request has no body. */
    static JsonObject objectOrNothing(Exchange exchange) throws Refusal, IOException {
        String text = text(exchange);
        return text.isBlank() ? new JsonObject() : object(text);
    }

    private static String text(Exchange exchange) throws Refusal, IOException {
        byte[] bytes = exchange.request().getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new Refusal(413, "the body has more than " + LONGEST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonObject object(String text) throws Refusal {
        try {
            JsonElement element = JsonParser.parseString(text);
            if (element.isJsonObject()) {
                return element.getAsJsonObject();
            }
        } catch (JsonParseException e) {
            throw Refusal.malformed("the body is no JSON", e);
        }
        throw Refusal.malformed("the body is no JSON object");
    }

    /** The texts of a list of an object; none where it is missing or null. */
    static List<String> texts(JsonObject object, String name) throws Refusal {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return List.of();
        }
        if (!element.isJsonArray()
                || element.getAsJsonArray().asList().stream().anyMatch(one -> !one.isJsonPrimitive())) {
            throw Refusal.malformed(name + " is to be a list of texts");
        }
        return element.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    /** A whole number within bounds. */
    static int number(JsonObject object, String name, Range range) throws Refusal {
        String given = text(object, name).orElse(String.valueOf(range.usual()));
        int number = given.matches("\\d{1,9}") ? Integer.parseInt(given) : range.least() - 1;
        if (number < range.least() || number > range.most()) {
            throw Refusal.malformed(
                    name + ": \"" + given + "\" is no number from " + range.least() + " to " + range.most());
        }
        return number;
    }

    /**
     * What a number may be.
     *
     * @param least at least
     * @param most at most
     * @param usual where it is left out
     */
    record Range(int least, int most, int usual) {}

    /** A text of an object; empty where it is missing, null or blank. */
    static Optional<String> text(JsonObject object, String name) throws Refusal {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return Optional.empty();
        }
        if (!element.isJsonPrimitive()) {
            throw Refusal.malformed(name + " is to be a text");
        }
        return Optional.of(element.getAsString().strip()).filter(text -> !text.isEmpty());
    }

    /** Whether something is so; not where nothing is said of it. */
    static boolean flag(JsonObject object, String name) throws Refusal {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return false;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw Refusal.malformed(name + " is to be true or false");
        }
        return element.getAsBoolean();
    }

    /** A text that has to be there. */
    static String needed(JsonObject object, String name) throws Refusal {
        return text(object, name).orElseThrow(() -> Refusal.malformed(name + " is missing"));
    }
}
