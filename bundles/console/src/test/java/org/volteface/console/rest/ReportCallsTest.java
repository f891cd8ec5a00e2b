package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;

/** Reports for programs, over HTTP: made in the background, followed, kept, compared and taken away. */
@Timeout(60)
final class ReportCallsTest {
    private static final String REPORTS = "/api/v1/reports";
    private static final String FINDINGS = "{\"kind\":\"findings\",\"format\":\"text\",\"most\":5}";

    @TempDir
    private Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private final CountDownLatch gate = new CountDownLatch(1);
    private WebServer server;
    private String token;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        server.accounts().add("ann", Role.ANALYST);
        token = "Bearer "
                + server.accounts().issue("ann", "nightly", TokenUse.ANALYST, 7).secret();
    }

    @AfterEach
    void stop() throws Exception {
        gate.countDown();
        server.stop();
    }

    /** A form whose files are written once the gate is open. */
    private final class SlowRenderer implements ReportRenderer {
        @Override
        public String format() {
            return "slow";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public void render(Report report, Writer out) throws IOException {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            out.write("at last");
        }
    }

    @Test
    void makesAReportInTheBackgroundAndKeepsIt() throws Exception {
        HttpResponse<String> begun = ask("POST", REPORTS, FINDINGS);
        assertThat(begun.statusCode()).isEqualTo(202);
        String place = begun.headers().firstValue("Location").orElseThrow();
        assertThat(ask("GET", place + "/events", "").body()).contains("event: done", "\"state\":\"done\"");

        HttpResponse<String> file = ask("GET", place + "/file", "");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"Findings-\\d{4}-\\d\\d-\\d\\d\\.text\"");
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(place + "/file", "Authorization", token, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(ask("GET", place + "/changes", "").body()).contains("\"appeared\":[]");
        assertThat(ask("GET", REPORTS, "").body()).contains(place.substring(REPORTS.length() + 1));
        String page = server.enter("the-reader", Role.READER);
        assertThat(server.get("/reports", "Cookie", page).body()).contains("1 report kept", "ann (token nightly)");

        HttpResponse<String> again = ask("POST", place + "/again", "{\"format\":\"html\"}");
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again).get("previous").getAsString())
                .isEqualTo(json(begun).get("id").getAsString());
        assertThat(json(again).get("format").getAsString()).isEqualTo("html");
        assertThat(ask("DELETE", place, "").statusCode()).isEqualTo(204);
        assertThat(ask("GET", place, "").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsHowFarOneHasCome() throws Exception {
        assertThat(ask("GET", "/api/v1/report-forms", "").body()).doesNotContain("slow");
        platform.renderers.add(new SlowRenderer());
        assertThat(ask("GET", "/api/v1/report-forms", "").body()).contains("\"id\":\"slow\"");
        HttpResponse<String> begun = ask("POST", REPORTS, FINDINGS.replace("text", "slow"));
        String place = begun.headers().firstValue("Location").orElseThrow();
        JsonObject running = json(ask("GET", place, ""));
        assertThat(running.get("state").getAsString()).isEqualTo("running");
        assertThat(running.getAsJsonObject("progress").get("stages").getAsInt()).isEqualTo(3);
        assertThat(ask("GET", place + "/file", "").statusCode()).isEqualTo(409);
        assertThat(ask("GET", place + "/changes", "").statusCode()).isEqualTo(409);
        assertThat(ask("DELETE", place, "").statusCode()).isEqualTo(409);

        Thread opener = new Thread(gate::countDown);
        HttpResponse<String> events;
        try {
            opener.start();
            events = ask("GET", place + "/events", "");
        } finally {
            opener.join();
        }
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=utf-8");
        assertThat(events.body()).contains("event: done");
        assertThat(ask("GET", place + "/file", "").body()).isEqualTo("at last");
    }

    @Test
    void tellsWhatOneWouldShow() throws Exception {
        HttpResponse<String> preview = ask("POST", REPORTS + "/preview", "{\"kind\":\"findings\"}");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(json(preview).get("summary").getAsString()).isEqualTo("A summary.");
        assertThat(ask("GET", REPORTS, "").body()).contains("\"items\":[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"kind\":\"rumours\"}",
                "{\"kind\":\"actor\"}",
                "{\"kind\":\"findings\",\"from\":\"soon\"}",
                "{\"kind\":\"findings\",\"from\":\"2025-02-01\",\"to\":\"2025-01-01\"}",
                "{\"kind\":\"findings\",\"most\":0}",
                "{\"kind\":\"findings\",\"most\":1001}",
                "{\"kind\":\"findings\",\"actors\":\"one\"}",
                "{\"kind\":\"findings\",\"actors\":[{}]}",
                "{\"kind\":\"promises\",\"statuses\":[\"perhaps\"]}",
            })
    void saysWhatIsWrongWithAWish(String wish) throws Exception {
        HttpResponse<String> refused = ask("POST", REPORTS + "/preview", wish);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(json(refused).get("detail").getAsString()).isNotBlank();
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        assertThat(ask("POST", REPORTS, "{\"kind\":\"findings\",\"format\":\"gone\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(ask("GET", REPORTS + "/x", "").statusCode()).isEqualTo(404);
        assertThat(ask("GET", REPORTS + "/x/events", "").statusCode()).isEqualTo(404);
        platform.empty = true;
        assertThat(ask("POST", REPORTS + "/preview", FINDINGS).statusCode()).isEqualTo(503);
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        return server.ask(method, path, body, "Authorization", token);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
