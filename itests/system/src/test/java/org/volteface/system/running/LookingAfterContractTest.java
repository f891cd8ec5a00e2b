package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The calls by which a running server is looked after, held against the description that it gives of them. */
final class LookingAfterContractTest {
    private static final String ARTICLE = "2024-03-19-bellfont-aquifer-promise.md";

    @TempDir
    private Path folder;

    private LiveServer server;
    private DescribedCalls calls;

    @BeforeEach
    void start() throws Exception {
        Path data = folder.resolve("data");
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        Files.copy(House.ROOT.resolve("samples/articles").resolve(ARTICLE), inbox.resolve(ARTICLE));
        server = new LiveServer(data);
        calls = new DescribedCalls(data);
        LiveServer.await("it is analysed", () -> calls.has("/api/v1/status", "\"analysed\":1"));
        server.awaitQuiet();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void reportsAreMadeAsItIsDescribed() throws Exception {
        String made = calls.makeReport();
        calls.holdsTo(
                calls.answer("/api/v1/reports", "post", "202"),
                calls.ask("POST", "/api/v1/reports", DescribedCalls.FINDINGS),
                202);
        calls.holdsTo(
                calls.answer("/api/v1/reports/preview", "post", "200"),
                calls.ask("POST", "/api/v1/reports/preview", DescribedCalls.FINDINGS),
                200);
        calls.holdsTo(
                calls.answer("/api/v1/reports/{id}/again", "post", "202"), calls.ask("POST", made + "/again", ""), 202);
        HttpResponse<String> file = calls.ask("GET", made + "/file", "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[\\w.-]+\\.csv\"");
        assertThat(calls.ask("GET", made + "/events", "").body()).startsWith("event: done\ndata: {");
        assertThat(calls.ask("DELETE", made, "").statusCode()).isEqualTo(204);

        JsonObject problem = calls.answer("/api/v1/reports", "post", "default");
        calls.holdsTo(problem, calls.ask("GET", made, ""), 404);
        calls.holdsTo(problem, calls.ask("GET", made + "/file", ""), 404);
        calls.holdsTo(problem, calls.ask("GET", made + "/events", ""), 404);
        calls.holdsTo(problem, calls.ask("GET", made + "/changes", ""), 404);
        calls.holdsTo(problem, calls.ask("POST", made + "/again", ""), 404);
        calls.holdsTo(problem, calls.ask("DELETE", made, ""), 404);
        calls.holdsTo(
                problem, calls.ask("POST", "/api/v1/reports", "{\"kind\":\"findings\",\"format\":\"gone\"}"), 409);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/reports/preview", "{\"kind\":\"actor\"}"), 400);
    }

    @Test
    void accountsAreLookedAfterAsItIsDescribed() throws Exception {
        String user = "{\"name\":\"ann\",\"role\":\"reader\"}";
        calls.holdsTo(calls.answer("/api/v1/users", "post", "201"), calls.ask("POST", "/api/v1/users", user), 201);
        JsonObject problem = calls.answer("/api/v1/users", "post", "default");
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/users", user), 409);
        calls.holdsTo(
                calls.answer("/api/v1/users/{id}/role", "post", "200"),
                calls.ask("POST", "/api/v1/users/ann/role", user),
                200);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/users/ann/role", "{}"), 400);
        calls.holdsTo(
                calls.answer("/api/v1/users/{id}/password", "post", "200"),
                calls.ask("POST", "/api/v1/users/ann/password", ""),
                200);
        assertThat(calls.ask("DELETE", "/api/v1/users/ann", "").statusCode()).isEqualTo(204);
        calls.holdsTo(problem, calls.ask("DELETE", "/api/v1/users/ann", ""), 404);
        calls.holdsTo(problem, calls.ask("DELETE", "/api/v1/users/admin", ""), 409);

        String token = "{\"name\":\"nightly\",\"use\":\"reader\",\"days\":1}";
        HttpResponse<String> issued = calls.ask("POST", "/api/v1/account/tokens", token);
        calls.holdsTo(calls.answer("/api/v1/account/tokens", "post", "201"), issued, 201);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/account/tokens", token), 409);
        String place = issued.headers().firstValue("Location").orElseThrow();
        assertThat(calls.ask("DELETE", place, "").statusCode()).isEqualTo(204);
        calls.holdsTo(problem, calls.ask("DELETE", place, ""), 404);
        assertThat(calls.ask("DELETE", "/api/v1/account/sessions", "").statusCode())
                .isEqualTo(204);
        calls.holdsTo(problem, calls.ask("DELETE", "/api/v1/account/sessions/none", ""), 404);
        calls.holdsTo(
                problem, calls.ask("POST", "/api/v1/account/password", "{\"present\":\"x\",\"wanted\":\"y\"}"), 400);
        assertThat(calls.ask("GET", "/api/v1/audit?q=make+token", "").body()).contains("admin (token)", "nightly");
    }

    @Test
    void theAnalysisIsLookedAfterAsItIsDescribed() throws Exception {
        JsonObject reanalysis = calls.answer("/api/v1/reanalysis", "get", "200");
        calls.holdsTo(reanalysis, calls.ask("POST", "/api/v1/reanalysis/pause", ""), 200);
        assertThat(DescribedCalls.json(calls.ask("GET", "/api/v1/reanalysis", ""))
                        .get("held")
                        .getAsBoolean())
                .isTrue();
        calls.holdsTo(
                calls.answer("/api/v1/reanalysis", "post", "202"), calls.ask("POST", "/api/v1/reanalysis", ""), 202);
        assertThat(DescribedCalls.json(calls.ask("GET", "/api/v1/reanalysis", ""))
                        .get("stale")
                        .getAsInt())
                .isPositive();
        calls.holdsTo(reanalysis, calls.ask("POST", "/api/v1/reanalysis/resume", ""), 200);
        calls.holdsTo(
                calls.answer("/api/v1/documents/retry", "post", "200"),
                calls.ask("POST", "/api/v1/documents/retry", ""),
                200);
        JsonObject problem = calls.answer("/api/v1/reanalysis", "post", "default");
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/documents/none/retry", ""), 404);
        calls.holdsTo(problem, calls.ask("DELETE", "/api/v1/reanalysis/pause", ""), 405);
    }

    @Test
    void deploymentsAreRefusedAsItIsDescribed() throws Exception {
        JsonObject problem = calls.answer("/api/v1/deployments", "post", "default");
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/deployments?name=half.jar", "no bundle"), 422);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/deployments", ""), 400);
        calls.holdsTo(problem, calls.ask("GET", "/api/v1/deployments/none", ""), 404);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/deployments/1/promote", ""), 409);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/deployments/1/rollback", ""), 409);
        calls.holdsTo(problem, calls.ask("POST", "/api/v1/deployments/rollback", ""), 409);
        calls.holdsTo(problem, calls.ask("DELETE", "/api/v1/deployments/org.example", ""), 404);
        assertThat(calls.ask("GET", "/api/deployments", "").statusCode()).isEqualTo(404);
    }
}
