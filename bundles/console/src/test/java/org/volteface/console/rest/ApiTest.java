package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;

final class ApiTest {
    @TempDir
    private Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String token;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        Properties instance = new Properties();
        instance.load(new StringReader(Files.readString(data.resolve("instance"))));
        token = "Bearer " + instance.getProperty("token");
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsStrangersWhatThereIsAndNothingElse() throws Exception {
        assertThat(server.get("/api/v1/openapi.json").body()).contains("\"openapi\": \"3.1.0\"");

        HttpResponse<String> refused = server.get("/api/v1/findings");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=utf-8");
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(server.get("/api/v1/findings", "Authorization", token + "x").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing, 404",
        "DELETE, /api/v1/findings, 405",
        "GET, /api/v1/statements/unknown, 404",
        "GET, /api/v1/findings?limit=0, 400",
        "POST, /api/v1/documents, 503",
    })
    void saysWhyItDoesNotAnswer(String method, String path, int status) throws Exception {
        HttpResponse<String> refused = server.ask(method, path, "", "Authorization", token);

        assertThat(refused.statusCode()).isEqualTo(status);
        JsonObject problem = JsonParser.parseString(refused.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("detail").getAsString()).isNotBlank();
    }

    @Test
    void answersWithATagThatSparesTheBody() throws Exception {
        HttpResponse<String> first = server.get("/api/v1/me", "Authorization", token);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).contains("\"role\":\"admin\"");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = server.get("/api/v1/me", "Authorization", token, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        for (String known : List.of("*", "\"x\", W/" + tag)) {
            assertThat(server.get("/api/v1/me", "Authorization", token, "If-None-Match", known)
                            .statusCode())
                    .as(known)
                    .isEqualTo(304);
        }
        for (String other : List.of("\"x\"", tag.substring(0, 5) + "\"", "\"y" + tag + "\"")) {
            assertThat(server.get("/api/v1/me", "Authorization", token, "If-None-Match", other)
                            .statusCode())
                    .as(other)
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsAnybodyHowLongItsDescriptionIs() throws Exception {
        assertThat(server.ask("HEAD", "/api/v1/openapi.json", "").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"decision\":1}", "null"})
    void takesNoBodyThatIsNoDecision(String body) throws Exception {
        HttpResponse<String> refused = server.ask("POST", "/api/v1/findings/x/review", body, "Authorization", token);

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void tellsOfWhatFailsInTheFormOfProblems() throws Exception {
        platform.keptIntake = Optional.of(document -> {
            throw new IOException("the disk is full");
        });
        assertProblem("POST", "/api/v1/documents", "{\"text\":\"x\"}", 503);
        platform.keptIntake = Optional.of(document -> {
            throw new IllegalStateException("secret");
        });
        assertThat(assertProblem("POST", "/api/v1/documents", "{\"text\":\"x\"}", 500))
                .doesNotContain("secret");
        platform.broken = true;
        assertProblem("GET", "/api/v1/status", "", 500);
    }

    private String assertProblem(String method, String path, String body, int status) throws Exception {
        HttpResponse<String> refused = server.ask(method, path, body, "Authorization", token);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=utf-8");
        JsonObject problem = JsonParser.parseString(refused.body()).getAsJsonObject();
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        return refused.body();
    }

    @Test
    void countsTheCallsOfAUserByWhicheverToken() throws Exception {
        server.stop();
        server = new WebServer(data, platform, 5);
        server.accounts().add("bob", Role.READER);
        for (int i = 0; i < 5; i++) {
            assertThat(call("/api/v1/me", issue("token " + i))).isEqualTo(200);
        }

        assertThat(call("/api/v1/me", issue("one more"))).isEqualTo(429);
        server.accounts().add("ann", Role.READER);
        String ann = server.accounts().issue("ann", "x", TokenUse.READER, 7).secret();
        assertThat(call("/api/v1/me", ann)).isEqualTo(200);
    }

    private String issue(String name) throws Exception {
        return server.accounts().issue("bob", name, TokenUse.READER, 7).secret();
    }

    private int call(String path, String secret) throws Exception {
        return server.get(path, "Authorization", "Bearer " + secret).statusCode();
    }

    @Test
    void tellsEventsAsTheyHappen() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/events"))
                .header("Authorization", token)
                .header("Last-Event-ID", "0")
                .build();
        HttpResponse<Stream<String>> events =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());

        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=utf-8");
        try (Stream<String> lines = events.body()) {
            assertThat(lines.filter(line -> line.startsWith("id: ")).findFirst())
                    .hasValue("id: 1");
        }
        assertThat(server.get("/api/v1/events").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsPlacesForOthersThatListen() throws Exception {
        server.accounts().add("bob", Role.READER);
        String secret = issue("one");
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            open.add(listen(secret));
            assertThat(open.get(i).statusCode()).isEqualTo(200);
        }

        HttpResponse<String> refused = server.get("/api/v1/events", "Authorization", "Bearer " + issue("two"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json;charset=utf-8");
        HttpResponse<InputStream> other = listen(token.substring("Bearer ".length()));
        assertThat(other.statusCode()).isEqualTo(200);
        open.add(other);
        for (HttpResponse<InputStream> one : open) {
            one.body().close();
        }
    }

    @Test
    void countsStreamsAmongTheCalls() throws Exception {
        server.stop();
        server = new WebServer(data, platform, 1);
        server.accounts().add("bob", Role.READER);
        String secret = issue("one");
        assertThat(call("/api/v1/me", secret)).isEqualTo(200);

        assertThat(call("/api/v1/events", secret)).isEqualTo(429);
    }

    private HttpResponse<InputStream> listen(String secret) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/events"))
                .header("Authorization", "Bearer " + secret)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    @Test
    void doesNothingForAPageOfAnotherSite() throws Exception {
        HttpResponse<String> login = server.post(
                "/login",
                "password=" + Files.readString(data.resolve("admin-password")).strip());
        String cookie = login.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];

        HttpResponse<String> refused = server.ask(
                "POST", "/api/v1/documents", "{\"text\":\"x\"}", "Cookie", cookie, "Sec-Fetch-Site", "cross-site");
        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
