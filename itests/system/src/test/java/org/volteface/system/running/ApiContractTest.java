package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The calls of the running server, held against the description that it gives of them. */
final class ApiContractTest {
    /** What calls cannot do without; an id of theirs stands for itself. */
    private static final Map<String, String> NEEDED = Map.of(
            "/api/v1/search/best", "?q=toll",
            "/api/v1/search/counts", "?by=source",
            "/api/v1/documents/{id}/changes", "?since={id}",
            "/api/v1/actors/{id}/merge", "?with={other}",
            "/api/v1/actors/{id}/rename", "?name=Nobody");

    /** Needs two actors that are one. */
    private static final String SPLIT = "/api/v1/actors/{id}/split";

    @TempDir
    private Path folder;

    private Path data;
    private LiveServer server;
    private JsonObject description;
    private DescribedCalls calls;

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
        calls = new DescribedCalls(data);
        LiveServer.await("all is found", () -> !firstId("/api/v1/findings").isEmpty());
        server.awaitQuiet();
        description = DescribedCalls.json(ask("GET", "/api/v1/openapi.json", ""));
        // What nobody has made there is none of to look at.
        calls.makeReport();
        ask("POST", "/api/v1/deployments?name=half.jar", "no bundle");
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
            if (get != null && !path.getKey().equals(SPLIT) && !DescribedCalls.isStream(get)) {
                HttpResponse<String> answer = ask("GET", address(path.getKey()), "");
                if (DescribedCalls.isJson(get)) {
                    holdsTo(schema(get, "200", "application/json"), answer, 200);
                } else {
                    assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
                }
                asked.add(path.getKey());
            }
        }
        assertThat(asked)
                .contains("/api/v1/findings/{id}", "/api/v1/promises/{id}", "/api/v1/status")
                .contains("/api/v1/propositions/{key}/stances", "/api/v1/search/export/csv")
                .contains("/api/v1/reports/{id}/changes", "/api/v1/deployments/{id}", "/api/v1/users/{id}")
                .contains("/api/v1/audit", "/api/v1/steps", "/api/v1/health", "/api/v1/account/tokens");
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
        holdsTo(problem, ask("POST", "/api/v1/documents/file?name=a.part", "x"), 400);
        holdsTo(problem, ask("POST", "/api/v1/documents/page", "{\"url\":\"file:///etc/passwd\"}"), 400);
        holdsTo(problem, ask("POST", "/api/v1/documents/unknown/retry", ""), 404);
        holdsTo(problem, ask("GET", "/api/v1/documents/unknown/versions", ""), 404);
        holdsTo(problem, ask("GET", "/api/v1/propositions/unknown/parts", ""), 404);
        holdsTo(problem, ask("GET", "/api/v1/search?subject=actor&stance=favor", ""), 400);
        holdsTo(problem, ask("GET", "/api/v1/search/export/csv?subject=nothing", ""), 400);
        holdsTo(problem, ask("POST", "/api/v1/feeds", "{\"name\":\"\"}"), 400);
        holdsTo(problem, ask("DELETE", "/api/v1/feeds/unknown", ""), 404);
        String actor = address("/api/v1/actors/{id}");
        holdsTo(problem, ask("GET", actor + "/split?other=unknown", ""), 409);
        holdsTo(problem, ask("POST", actor + "/split", "{\"other\":\"unknown\",\"why\":\"x\"}"), 409);
        holdsTo(problem, ask("POST", actor + "/merge", "{\"with\":\"unknown\",\"why\":\"x\"}"), 404);
        holdsTo(problem, ask("POST", actor + "/rename", "{\"name\":\"x\"}"), 400);
        holdsTo(problem, ask("DELETE", actor + "/decisions/1?why=x", ""), 404);
        String finding = address("/api/v1/findings/{id}");
        holdsTo(problem, ask("DELETE", finding + "/review", ""), 409);
        holdsTo(problem, ask("POST", finding + "/notes", "{}"), 400);
        holdsTo(problem, ask("GET", finding + "/dismissals?gate=none", ""), 400);
        holdsTo(problem, ask("GET", "/api/v1/findings/unknown/history", ""), 404);
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
        String note = "/api/v1/findings/" + firstId("/api/v1/findings") + "/notes";
        assertThat(ask("POST", review, "{\"decision\":\"dismissed\"}").statusCode())
                .isEqualTo(400);
        holdsTo(described("/api/v1/findings/{id}/notes", "post", "200"), ask("POST", note, "{\"words\":\"ask\"}"), 200);
        holdsTo(described("/api/v1/findings/{id}/review", "delete", "200"), ask("DELETE", review, ""), 200);
    }

    @Test
    void documentsAreHandedInAndReadAgain() throws Exception {
        JsonObject file = described("/api/v1/documents/file", "post", "201");
        HttpResponse<String> answer =
                ask("POST", "/api/v1/documents/file?name=toll.txt", "Ines Valdoro said she opposes the toll.");
        holdsTo(file, answer, 201);
        String document = address("/api/v1/documents/{id}");
        for (String again : List.of("retry", "reanalyse")) {
            JsonObject schema = described("/api/v1/documents/{id}/" + again, "post", "200");
            holdsTo(schema, ask("POST", document + "/" + again, ""), 200);
        }
        holdsTo(described("/api/v1/documents/retry", "post", "200"), ask("POST", "/api/v1/documents/retry", ""), 200);
    }

    @Test
    void decisionsOnActorsAreMadeAndTakenBack() throws Exception {
        String actor = address("/api/v1/actors/{id}");
        String other = ids("/api/v1/actors?kind=person").get(1);
        HttpResponse<String> renamed =
                ask("POST", actor + "/rename", "{\"name\":\"Somebody else\",\"why\":\"a test\"}");
        holdsTo(described("/api/v1/actors/{id}/rename", "post", "201"), renamed, 201);
        String undo = actor + "/decisions/" + DescribedCalls.json(renamed).get("number") + "?why=mistaken";
        holdsTo(described("/api/v1/actors/{id}/decisions/{number}", "delete", "200"), ask("DELETE", undo, ""), 200);

        String merge = "{\"with\":\"" + other + "\",\"why\":\"a test\"}";
        holdsTo(described("/api/v1/actors/{id}/merge", "post", "201"), ask("POST", actor + "/merge", merge), 201);
        String joined = actor.substring(actor.lastIndexOf('/') + 1);
        String one = "/api/v1/actors/" + encoded(other);
        // The analysis takes a decision up in the background.
        LiveServer.await("the two are one", () -> status(one + "/split?other=" + joined) == 200);
        holdsTo(described(SPLIT, "get", "200"), ask("GET", one + "/split?other=" + joined, ""), 200);
        holdsTo(
                described(SPLIT, "post", "201"),
                ask("POST", one + "/split", "{\"other\":\"" + decoded(joined) + "\",\"why\":\"a test\"}"),
                201);
        assertThat(DescribedCalls.json(ask("GET", one + "/decisions", ""))
                        .get("total")
                        .getAsInt())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void addressesOfFeedsAreMadeAndRevoked() throws Exception {
        HttpResponse<String> made = ask("POST", "/api/v1/feeds", "{\"name\":\"reader\",\"q\":\"toll\"}");
        holdsTo(described("/api/v1/feeds", "post", "201"), made, 201);
        assertThat(ask("GET", DescribedCalls.json(made).get("address").getAsString(), "")
                        .statusCode())
                .isEqualTo(200);
        String feed = "/api/v1/feeds/" + DescribedCalls.json(made).get("id").getAsString();
        assertThat(ask("DELETE", feed, "").statusCode()).isEqualTo(204);
    }

    /** An address that can be asked for, with the id of what a list has first. */
    private String address(String path) {
        String list = path.replaceFirst("/\\{.*", "");
        List<String> ids =
                path.contains("{") ? ids(list.equals("/api/v1/actors") ? list + "?kind=person" : list) : List.of();
        String first = ids.isEmpty() ? "" : encoded(ids.get(0));
        return (path + NEEDED.getOrDefault(path, ""))
                .replaceAll("\\{(id|key)}", first)
                .replace("{other}", ids.size() < 2 ? "" : encoded(ids.get(1)));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    private JsonObject described(String path, String method, String status) {
        return schema(operation(path, method), status, "application/json");
    }

    private void holdsTo(JsonObject schema, HttpResponse<String> answer, int status) {
        calls.holdsTo(schema, answer, status);
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
        return ids(list).stream().findFirst().orElse("");
    }

    /** The ids of the entries of a list; none where it is no list. */
    private List<String> ids(String list) {
        try {
            HttpResponse<String> answer = ask("GET", list, "");
            JsonElement items =
                    answer.statusCode() == 200 ? DescribedCalls.json(answer).get("items") : null;
            JsonArray entries = items == null ? new JsonArray() : items.getAsJsonArray();
            return entries.asList().stream()
                    .map(entry -> DescribedCalls.id(entry.getAsJsonObject()))
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int status(String path) {
        try {
            return ask("GET", path, "").statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return calls.ask(method, path, body);
    }
}
