package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The calls of the running server, held against the description that it gives of them. */
final class ApiContractTest {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    @TempDir
    private Path folder;

    private Path data;
    private LiveServer server;
    private JsonObject description;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        try (Stream<Path> articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.toList()) {
                Files.copy(article, inbox.resolve(article.getFileName()));
            }
        }
        server = new LiveServer(data);
        LiveServer.await("all is found", () -> !firstId("/api/v1/findings").isEmpty());
        server.awaitQuiet();
        description = json(ask("GET", "/api/v1/openapi.json", ""));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everyCallAnswersAsItIsDescribed() throws Exception {
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonElement> path :
                description.getAsJsonObject("paths").entrySet()) {
            JsonObject get = path.getValue().getAsJsonObject().getAsJsonObject("get");
            if (get != null) {
                String list = path.getKey().replaceFirst("/\\{id}.*", "");
                String address = path.getKey().replace("{id}", firstId(list));
                holdsTo(schema(get, "200", "application/json"), ask("GET", address, ""), 200);
                asked.add(path.getKey());
            }
        }
        assertThat(asked).contains("/api/v1/findings/{id}", "/api/v1/promises/{id}", "/api/v1/status");
    }

    @Test
    void whatIsRefusedIsAProblem() throws Exception {
        JsonObject list = operation("/api/v1/findings", "get");
        JsonObject problem = schema(list, "default", "application/problem+json");

        holdsTo(problem, ask("GET", "/api/v1/findings/unknown", ""), 404);
        holdsTo(problem, ask("GET", "/api/v1/findings?review=perhaps", ""), 400);
        holdsTo(problem, ask("GET", "/api/v1/findings?cursor=%00", ""), 400);
        holdsTo(problem, ask("PUT", "/api/v1/findings", ""), 405);
        holdsTo(problem, ask("POST", "/api/v1/documents", "{\"title\":1}"), 400);
    }

    @Test
    void whatIsDoneIsAnsweredAsItIsDescribed() throws Exception {
        JsonObject submit = schema(operation("/api/v1/documents", "post"), "201", "application/json");
        String document =
                "{\"title\":\"Toll\",\"source\":\"Gazette\",\"text\":\"Ines Valdoro said she opposes the toll.\"}";
        holdsTo(submit, ask("POST", "/api/v1/documents", document), 201);

        JsonObject decide = schema(operation("/api/v1/findings/{id}/review", "post"), "200", "application/json");
        String review = "/api/v1/findings/" + firstId("/api/v1/findings") + "/review";
        holdsTo(decide, ask("POST", review, "{\"decision\":\"confirmed\",\"why\":\"both say so\"}"), 200);
        assertThat(ask("POST", review, "{\"decision\":\"dismissed\"}").statusCode())
                .isEqualTo(400);
    }

    private void holdsTo(JsonObject schema, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        JsonObject whole = schema.deepCopy();
        whole.add("components", description.get("components"));
        assertThat(SCHEMAS.getSchema(whole.toString()).validate(answer.body(), InputFormat.JSON))
                .as(answer.uri() + " " + answer.body())
                .isEmpty();
    }

    private JsonObject operation(String path, String method) {
        return description.getAsJsonObject("paths").getAsJsonObject(path).getAsJsonObject(method);
    }

    private static JsonObject schema(JsonObject operation, String status, String mediaType) {
        return operation
                .getAsJsonObject("responses")
                .getAsJsonObject(status)
                .getAsJsonObject("content")
                .getAsJsonObject(mediaType)
                .getAsJsonObject("schema");
    }

    /** The id of the first entry of a list; empty where it has none, or is no list. */
    private String firstId(String list) {
        try {
            HttpResponse<String> answer = ask("GET", list, "");
            JsonElement items = answer.statusCode() == 200 ? json(answer).get("items") : null;
            JsonArray entries = items == null ? new JsonArray() : items.getAsJsonArray();
            return entries.isEmpty()
                    ? ""
                    : entries.get(0).getAsJsonObject().get("id").getAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        Properties instance = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("instance"))) {
            instance.load(reader);
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + instance.getProperty("port") + path))
                .header("Authorization", "Bearer " + instance.getProperty("token"))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
