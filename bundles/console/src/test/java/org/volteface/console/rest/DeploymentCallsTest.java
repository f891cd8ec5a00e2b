package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;

/** Deployments for programs, over HTTP. */
final class DeploymentCallsTest {
    @TempDir
    Path data;

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
    void tellsWhatCameOfAFile() throws Exception {
        HttpResponse<String> taken = ask("POST", "?name=a.jar", "good");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(taken.headers().firstValue("Location")).contains("/api/v1/deployments/1");
        assertThat(json(taken).get("state").getAsString()).isEqualTo("shadow");
        assertThat(platform.deployment.asked).containsExactly("deploy a.jar by admin (token) from 127.0.0.1: good");

        HttpResponse<String> refused = ask("POST", "?name=a.jar", "bad");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("detail").getAsString()).isEqualTo("no <bundle>");
    }

    @Test
    void waitsForNothingWhereThatIsPreferred() throws Exception {
        platform.deployment.gate = new CountDownLatch(1);

        HttpResponse<String> answer = server.ask(
                "POST", "/api/v1/deployments?name=a.jar", "good", "Authorization", token, "Prefer", "respond-async");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(json(answer).get("state").getAsString()).isEqualTo("arrived");
        platform.deployment.gate.countDown();
    }

    @Test
    void tellsAttemptsWithTheirShadowRuns() throws Exception {
        platform.deployment.add(1, "a.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW);
        platform.deployment.reports.put(
                1L,
                new ShadowReport(
                        new ShadowReport.Progress(3, 4, false, 1.5, Optional.empty()),
                        List.of(),
                        List.of(new ShadowReport.Agreement("position", 9, 7, 5, 1)),
                        List.of(),
                        0,
                        new CaseReport(2, 2, List.of())));

        JsonObject one = json(ask("GET", "/1", ""));
        assertThat(one.getAsJsonObject("candidate").get("sha256").getAsString()).isEqualTo("0123456789abcdef");
        assertThat(one.getAsJsonObject("dryRun").getAsJsonArray("handovers")).hasSize(1);
        JsonObject shadow = one.getAsJsonObject("shadow");
        assertThat(shadow.getAsJsonObject("progress").get("done").getAsInt()).isEqualTo(3);
        assertThat(shadow.getAsJsonArray("agreement")).hasSize(1);
        assertThat(shadow.getAsJsonObject("cases").get("total").getAsInt()).isEqualTo(2);
        JsonObject all = json(ask("GET", "", ""));
        assertThat(all.getAsJsonArray("items")).hasSize(1);
        assertThat(all.getAsJsonArray("items").get(0).getAsJsonObject().has("shadow"))
                .isFalse();
        assertThat(json(server.get("/api/v1/roles", "Authorization", token)).getAsJsonArray("items"))
                .isEmpty();
    }

    @Test
    void takesSteps() throws Exception {
        platform.deployment.add(1, "a.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW);

        assertThat(ask("POST", "/1/promote", "").statusCode()).isEqualTo(200);
        assertThat(ask("POST", "/1/promote", "").statusCode()).isEqualTo(409);
        HttpResponse<String> back = ask("POST", "/1/rollback", "");
        assertThat(json(back).get("done").getAsString()).isEqualTo("in force: what was");
        assertThat(ask("POST", "/rollback", "").statusCode()).isEqualTo(409);
        assertThat(ask("DELETE", "/org.example.other", "").statusCode()).isEqualTo(404);
    }

    @Test
    void answersWithTheRightStatus() throws Exception {
        assertThat(ask("GET", "/7", "").statusCode()).isEqualTo(404);
        assertThat(ask("GET", "/x", "").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/7/promote", "").statusCode()).isEqualTo(404);
        assertThat(ask("POST", "/7/explode", "").statusCode()).isEqualTo(404);
        assertThat(ask("PUT", "/7", "").statusCode()).isEqualTo(405);
        assertThat(ask("POST", "?name=a.jar", "").statusCode()).isEqualTo(400);
        assertThat(server.upload("/api/v1/deployments", "a.jar", "good", "Authorization", token)
                        .statusCode())
                .isEqualTo(415);
        platform.empty = true;
        assertThat(ask("GET", "", "").statusCode()).isEqualTo(503);
        assertThat(json(ask("GET", "", "")).get("detail").getAsString()).contains("nothing deploys bundles");
    }

    @Test
    void letsInWhoeverHasTheTokenOrASession() throws Exception {
        String path = "/api/v1/deployments";
        HttpResponse<String> stranger = server.get(path);
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(json(stranger).get("detail").getAsString()).isEqualTo("a token or a login is needed");
        assertThat(server.get(path, "Authorization", token + "x").statusCode()).isEqualTo(401);
        assertThat(server.ask("POST", path, "good").statusCode()).isEqualTo(401);

        String password = Files.readString(data.resolve("admin-password")).strip();
        String cookie = server.post("/login", "password=" + password)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
        assertThat(server.get(path, "Cookie", cookie).statusCode()).isEqualTo(200);
        HttpResponse<String> foreign =
                server.ask("POST", path + "/1/promote", "", "Cookie", cookie, "Sec-Fetch-Site", "cross-site");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(json(foreign).has("detail")).isTrue();
        assertThat(platform.deployment.asked).isEmpty();
    }

    private HttpResponse<String> ask(String method, String rest, String body) throws Exception {
        return server.ask(method, "/api/v1/deployments" + rest, body, "Authorization", token);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
