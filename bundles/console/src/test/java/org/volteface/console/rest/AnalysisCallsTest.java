package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;

/** The looking after the analysis for programs, over HTTP. */
final class AnalysisCallsTest {
    @TempDir
    private Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String token;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        server.accounts().add("boss", Role.ADMIN);
        token = "Bearer "
                + server.accounts().issue("boss", "watch", TokenUse.ADMIN, 7).secret();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsWhetherAllIsWell() throws Exception {
        assertThat(json(ask("GET", "/api/v1/health", "")).get("status").getAsString())
                .isEqualTo("ready");
        platform.empty = true;
        assertThat(json(ask("GET", "/api/v1/health", "")).get("status").getAsString())
                .isEqualTo("unready");
    }

    @Test
    void tellsTheStepsInTheirOrder() throws Exception {
        JsonObject first = json(ask("GET", "/api/v1/steps?limit=2", ""));
        assertThat(first.getAsJsonArray("items")).hasSize(2);
        assertThat(first.getAsJsonArray("items")
                        .get(0)
                        .getAsJsonObject()
                        .get("id")
                        .getAsString())
                .isEqualTo(Names.of(platform.steps.get(0).step()));
        assertThat(first.get("total").getAsInt()).isEqualTo(platform.steps.size());
    }

    @Test
    void pausesAndGoesOn() throws Exception {
        assertThat(json(ask("POST", "/api/v1/reanalysis/pause", "")).get("held").getAsBoolean())
                .isTrue();
        assertThat(platform.held).isTrue();
        assertThat(json(ask("GET", "/api/v1/reanalysis", "")).get("held").getAsBoolean())
                .isTrue();
        assertThat(json(ask("POST", "/api/v1/reanalysis/resume", ""))
                        .get("held")
                        .getAsBoolean())
                .isFalse();
        assertThat(json(ask("GET", "/api/v1/reanalysis", "")).get("stale").getAsInt())
                .isEqualTo(2);
        assertThat(Files.readString(data.resolve("logs/audit.log")))
                .contains("boss (token watch)", "pause the re-analysis", "resume the re-analysis");
    }

    @Test
    void triesAgain() throws Exception {
        HttpResponse<String> all = ask("POST", "/api/v1/documents/retry", "");
        assertThat(json(all).get("documents").getAsInt()).isEqualTo(1);
        assertThat(platform.retried).containsExactly("all");

        assertThat(ask("POST", "/api/v1/reanalysis", "").statusCode()).isEqualTo(202);
        platform.empty = true;
        assertThat(ask("POST", "/api/v1/documents/retry", "").statusCode()).isEqualTo(503);
    }

    @Test
    void eventsTellHowItGoesWhenSomebodyBeginsToListen() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/events"))
                .header("Authorization", token)
                .build();
        HttpResponse<Stream<String>> events =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            List<String> first =
                    lines.filter(line -> line.startsWith("event: ")).limit(3).toList();
            assertThat(first).containsExactly("event: status", "event: steps", "event: trial");
        }
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return server.ask(method, path, body, "Authorization", token);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
