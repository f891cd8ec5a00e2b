package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** The calls of a running server, with the description that it gives of them. */
final class DescribedCalls {
    /** The report that is asked for. */
    static final String FINDINGS = "{\"kind\":\"findings\",\"format\":\"csv\"}";

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final Path data;
    private final JsonObject description;

    DescribedCalls(Path data) throws Exception {
        this.data = data;
        this.description = json(ask("GET", "/api/v1/openapi.json", ""));
    }

    /** Has a report made, and tells where it is. */
    String makeReport() throws Exception {
        HttpResponse<String> begun = ask("POST", "/api/v1/reports", FINDINGS);
        String place = begun.headers().firstValue("Location").orElseThrow();
        LiveServer.await("the report is made", () -> has(place, "\"state\":\"done\""));
        return place;
    }

    /** Whether what is answered has a text in it. */
    boolean has(String path, String text) {
        try {
            return ask("GET", path, "").body().contains(text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The schema of an answer with a status, or by default of a refusal. */
    JsonObject answer(String path, String method, String status) {
        String type = status.equals("default") ? "application/problem+json" : "application/json";
        return description
                .getAsJsonObject("paths")
                .getAsJsonObject(path)
                .getAsJsonObject(method)
                .getAsJsonObject("responses")
                .getAsJsonObject(status)
                .getAsJsonObject("content")
                .getAsJsonObject(type)
                .getAsJsonObject("schema");
    }

    /** Checks an answer. */
    void holdsTo(JsonObject schema, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        JsonObject whole = schema.deepCopy();
        whole.add("components", description.get("components"));
        assertThat(SCHEMAS.getSchema(whole.toString()).validate(answer.body(), InputFormat.JSON))
                .as(answer.uri() + " " + answer.body())
                .isEmpty();
    }

    HttpResponse<String> ask(String method, String path, String body) throws Exception {
        Properties instance = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("instance"))) {
            instance.load(reader);
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + instance.getProperty("port") + path))
                .header("Authorization", "Bearer " + instance.getProperty("token"))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    /** What an entry of a list is called by; empty where nothing asks for one alone. */
    static String id(JsonObject entry) {
        return Stream.of("id", "number")
                .filter(entry::has)
                .map(name -> entry.get(name).getAsString())
                .findFirst()
                .orElse("");
    }

    /** Whether a call answers in JSON: files and events are held to no schema. */
    static boolean isJson(JsonObject operation) {
        return content(operation).has("application/json");
    }

    /** Whether a call answers with events, without an end. */
    static boolean isStream(JsonObject operation) {
        return content(operation).has("text/event-stream");
    }

    private static JsonObject content(JsonObject operation) {
        return operation.getAsJsonObject("responses").getAsJsonObject("200").getAsJsonObject("content");
    }
}
