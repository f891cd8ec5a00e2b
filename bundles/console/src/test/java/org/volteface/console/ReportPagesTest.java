package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.console.access.Role;

/** The pages of reports: what is asked for is made in the background, kept, and taken along. */
final class ReportPagesTest {
    private static final String FINDINGS = "kind=FINDINGS&format=text";

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String ann;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        ann = server.enter("ann", Role.ANALYST);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    /** A form whose renderer waits until a test lets it go on, and fails where the test wants it to. */
    private static final class Slow implements ReportRenderer {
        final CountDownLatch goOn = new CountDownLatch(1);
        boolean fails;

        @Override
        public String format() {
            return "slow";
        }

        @Override
        public String mediaType() {
            return "text/plain\r\nX-Injected: yes";
        }

        @Override
        public String extension() {
            return "../sh";
        }

        @Override
        public void render(Report report, Writer out) throws IOException {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("the server stops", e);
            }
            if (fails) {
                throw new IllegalStateException("no such font");
            }
            out.write("slowly");
        }
    }

    @Test
    void makesKeepsAndServesAReport() throws Exception {
        String address = make(FINDINGS);

        String page = awaitReady(address);
        assertThat(page).contains("<h1 dir=\"auto\">Findings</h1>", "A summary.", "Download text", "by ann");
        HttpResponse<String> file = get(address + "/file");
        assertThat(file.body()).contains("Findings");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"Findings-\\d{4}-\\d\\d-\\d\\d.text\"");
        assertThat(get("/reports").body()).contains("1 report kept", address);
        assertThat(get(address + "/changes").body()).contains("Nothing has changed since");
    }

    @Test
    void keepsReportsForTheOwnerAlone() throws Exception {
        String address = make(FINDINGS);
        awaitReady(address);

        Path folder = data.resolve("reports").resolve(address.substring("/reports/".length()));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .extracting(file -> String.valueOf(file.getFileName()))
                    .containsExactlyInAnyOrder("report.json", "result", "digest");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("result"))))
                .isEqualTo("rw-------");
    }

    @Test
    void showsHowFarItHasComeAndBeginsNoneTwice() throws Exception {
        Slow slow = new Slow();
        platform.renderers.add(slow);
        String address = make("kind=FINDINGS&format=slow");

        assertThat(get(address).body()).contains("http-equiv=\"refresh\"", "hx-trigger=\"follow\"");
        assertThat(make("kind=FINDINGS&format=slow")).isEqualTo(address);
        assertThat(get(address + "/file").statusCode()).isEqualTo(409);
        assertThat(post(address + "/delete", "").statusCode()).isEqualTo(409);
        slow.goOn.countDown();

        awaitReady(address);
        HttpResponse<String> file = get(address + "/file");
        assertThat(file.body()).isEqualTo("slowly");
        assertThat(file.headers().firstValue("X-Injected")).isEmpty();
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .endsWith(".bin\"");
    }

    @Test
    void saysWhatWentWrong() throws Exception {
        Slow slow = new Slow();
        slow.fails = true;
        slow.goOn.countDown();
        platform.renderers.add(slow);

        assertThat(awaitReady(make("kind=FINDINGS&format=slow")))
                .contains("It could not be made.", "the log of the server says how")
                .doesNotContain("no such font");
    }

    @Test
    void cancelsAReportThatIsNotWantedAnyMore() throws Exception {
        platform.renderers.add(new Slow());
        String address = make("kind=FINDINGS&format=slow");
        String ray = server.enter("ray", Role.READER);

        assertThat(get(address).body()).contains("/cancel");
        assertThat(server.get(address, "Cookie", ray).body()).doesNotContain("/cancel");
        assertThat(server.post(address + "/cancel", "", "Cookie", ray).statusCode())
                .isEqualTo(403);
        assertThat(post(address + "/cancel", "").statusCode()).isEqualTo(303);
        assertThat(awaitReady(address)).contains("It was cancelled while it was made, by ann.", "Run again");
        assertThat(post(address + "/cancel", "").statusCode()).isEqualTo(409);
        assertThat(post(address + "/delete", "").statusCode()).isEqualTo(303);
    }

    @Test
    void tellsThatAReportWasInterrupted() throws Exception {
        platform.renderers.add(new Slow());
        String address = make("kind=FINDINGS&format=slow");
        server.stop();
        server = new WebServer(data, platform);
        ann = server.logIn("ann", server.accounts().resetPassword("ann"));

        assertThat(get(address).body()).contains("The server stopped while this report was made");
        assertThat(post(address + "/delete", "").statusCode()).isEqualTo(303);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void runsAgainAndTellsWhatChanged() throws Exception {
        String first = make(FINDINGS);
        awaitReady(first);

        String second = header(post(first + "/again", ""), "Location");
        assertThat(awaitReady(second)).contains("Nothing has changed since", "an earlier report", first);
        assertThat(post(first + "/delete", "").statusCode()).isEqualTo(303);
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        assertThat(data.resolve("reports").resolve(first.substring("/reports/".length())))
                .doesNotExist();
    }

    @Test
    void letsReadersTakeReportsAlongAndNoMore() throws Exception {
        String address = make(FINDINGS);
        awaitReady(address);
        String ray = server.enter("ray", Role.READER);

        String page = server.get(address, "Cookie", ray).body();
        assertThat(page).contains("Download").doesNotContain("Run again", "Delete");
        assertThat(server.get(address + "/file", "Cookie", ray).statusCode()).isEqualTo(200);
        assertThat(server.post("/reports", FINDINGS, "Cookie", ray).statusCode())
                .isEqualTo(403);
        assertThat(server.post(address + "/delete", "", "Cookie", ray).statusCode())
                .isEqualTo(403);
        assertThat(Files.readString(data.resolve("logs/audit.log"))).contains("make a report (text)", "export");
    }

    @Test
    void showsAFormTheMomentItIsThere() throws Exception {
        assertThat(get("/reports/new").body()).doesNotContain("value=\"slow\"");
        platform.renderers.add(new Slow());
        assertThat(get("/reports/new").body()).contains("value=\"slow\"");
        assertThat(post("/reports", "kind=FINDINGS&format=gone").statusCode()).isEqualTo(409);
    }

    @Test
    void asksForDismissedFindingsTooAndKeepsThatItDid() throws Exception {
        assertThat(get("/reports/new").body()).contains("Show dismissed findings, too");
        String address = make(FINDINGS + "&dismissed=true");
        assertThat(awaitReady(address)).contains("dismissed findings, too");
        assertThat(Files.readString(data.resolve(address.substring(1)).resolve("report.json")))
                .contains("\"dismissed\":true");
    }

    @Test
    void showsAPreviewOrWhyThereIsNone() throws Exception {
        assertThat(get("/reports/new?preview=1&kind=FINDINGS").body()).contains("Preview: Findings", "A summary.");
        HttpResponse<String> part =
                server.get("/reports/new?preview=1&kind=ACTOR", "Cookie", ann, "HX-Request", "true");
        assertThat(part.body()).doesNotContain("<html").contains("needs exactly one actor");
        assertThat(get("/reports/new?preview=1&from=2025-02-01&to=2025-01-01").body())
                .contains("The period ends before it begins.");
        assertThat(post("/reports", "format=text&from=%3Cscript%3E").body())
                .contains("not as “&lt;script&gt;”")
                .doesNotContain("<script>”");
        assertThat(post("/reports", "format=text&most=0").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "..%2f", "..%2f..%2fusers.json", "0123456789abcdef0123456789abcdef"})
    void findsNothingElsewhere(String id) throws Exception {
        assertThat(get("/reports/" + id).statusCode()).isIn(400, 404);
        assertThat(get("/reports/" + id + "/file").statusCode()).isIn(400, 404);
    }

    private String make(String form) throws Exception {
        HttpResponse<String> answer = post("/reports", form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return header(answer, "Location");
    }

    private String awaitReady(String address) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < end) {
            String page = get(address).body();
            if (!page.contains("data-follow")) {
                return page;
            }
            Thread.sleep(20);
        }
        throw new UncheckedIOException(new IOException("the report is not ready after 20 s"));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server.get(path, "Cookie", ann);
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return server.post(path, body, "Cookie", ann);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
