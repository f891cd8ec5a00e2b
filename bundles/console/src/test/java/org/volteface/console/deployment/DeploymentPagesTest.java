package org.volteface.console.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Headline;
import org.volteface.api.report.Cited;
import org.volteface.api.report.FindingSection;
import org.volteface.console.StandInDeployment;
import org.volteface.console.StandInPlatform;
import org.volteface.console.WebServer;
import org.volteface.contracts.SampleReports;
import org.volteface.contracts.SampleStatements;

/** The admin's pages on deployments over HTTP. */
final class DeploymentPagesTest {
    private static final String ROOT = "/system/console/deployment";

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String cookie;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        String password = Files.readString(data.resolve("admin-password")).strip();
        cookie = server.post("/login", "password=" + password)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split(";", 2)[0];
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsTheHistoryWithoutTrustingNames() throws Exception {
        platform.deployment.add(1, "<i>a</i>.jar", "it is <u>no</u> bundle", AttemptState.REFUSED);
        platform.deployment.add(2, "b.jar", "", AttemptState.ARRIVED, AttemptState.ACTIVE, AttemptState.REPLACED);
        platform.deployment.add(3, "c.jar", "", AttemptState.ARRIVED, AttemptState.ACTIVE);

        assertThat(page("")).doesNotContain("Go back to");
        platform.deployment.stepBack = Optional.of("Go back to what was in force before");
        String page = page("");

        assertThat(page)
                .contains("&lt;i&gt;a&lt;/i&gt;.jar")
                .contains("it is &lt;u&gt;no&lt;/u&gt; bundle")
                .contains("org.example.&lt;b>stance&lt;/b> 1.0.0".replace(">", "&gt;"))
                .contains("<code title=\"0123456789abcdef\">01234567</code>")
                .contains("Roll back to 2")
                .doesNotContain("Roll back to 1", "Roll back to 3")
                .contains("Go back to what was in force before")
                .contains("enctype=\"multipart/form-data\"")
                .contains("data-moving=\"no\"")
                .doesNotContain("http-equiv=\"refresh\"");
    }

    @Test
    void tellsOfAChangeInPlaceWhatWasDone() throws Exception {
        platform.deployment.addRolledBack(1);
        assertThat(page("/1"))
                .contains("In place of the platform", "the one before is back", "also by org.example.stance@1.0.0")
                .doesNotContain("Tried out", "nothing to compare with", "from nobody");
        platform.deployment.add(2, "b.jar", "", AttemptState.ARRIVED, AttemptState.ACTIVE, AttemptState.REPLACED);
        assertThat(page("/2")).contains("for other roles too, is taken out");
    }

    @Test
    void leadsFromAnUploadToTheAttemptWhileItIsLookedAt() throws Exception {
        platform.deployment.gate = new CountDownLatch(1);

        HttpResponse<String> answer = server.upload(ROOT, "C:\\bundles\\a.jar", "good", "Cookie", cookie);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(ROOT + "/1");
        assertThat(page("/1"))
                .contains("a.jar is being copied")
                .contains("data-moving=\"yes\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>");
        platform.deployment.gate.countDown();
        await("is running in shadow");
        assertThat(platform.deployment.asked).containsExactly("deploy a.jar by admin from 127.0.0.1: good");
    }

    @Test
    void refusesAFormWithoutAFile() throws Exception {
        HttpResponse<String> answer = server.upload(ROOT, "a.jar", "", "Cookie", cookie);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("No file was chosen, or it is empty.");
        assertThat(platform.deployment.asked).isEmpty();
    }

    @Test
    void showsWhatWouldChange() throws Exception {
        platform.deployment.add(4, "a.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW);
        platform.deployment.reports.put(4L, report(7, 10, false));

        String page = page("/4");

        assertThat(page)
                .contains("org.example.user@2.0.0")
                .contains("from org.volteface.stance@1.0.0 to org.example.stance@1.0.0")
                .contains("<progress max=\"100\" value=\"70\">")
                .contains("7 of 10 documents, 2.5 a second")
                .contains("appeared 1, vanished 0, changed 0, so far")
                .contains("<strong>Harbour board</strong>")
                .contains(SampleReports.WORDS)
                .contains("Promote at 100 %")
                .contains("data-label=\"Judged otherwise\">2</td>")
                .contains("on 1 document")
                .contains("doc-1: threw &lt;script&gt;")
                .contains("Would break", "Confirmed by Ann &lt;b&gt;: as it says", "finds nothing")
                .doesNotContain("<script>");
        assertThat(page).containsPattern("class=\"vf-main\" disabled");

        platform.deployment.reports.put(4L, report(10, 10, true));
        assertThat(page("/4"))
                .contains("data-moving=\"no\"")
                .contains(">Promote</button>")
                .doesNotContain("disabled");
    }

    @Test
    void doesWhatTheButtonsSay() throws Exception {
        platform.deployment.add(1, "a.jar", "", AttemptState.ARRIVED, AttemptState.ACTIVE, AttemptState.REPLACED);
        platform.deployment.add(2, "b.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW);

        assertThat(post("/1", "action=promote").statusCode()).isEqualTo(409);
        assertThat(post("/1", "action=return").statusCode()).isEqualTo(303);
        assertThat(post("/2", "action=end").statusCode()).isEqualTo(303);
        assertThat(post("/2", "action=promote").statusCode()).isEqualTo(303);
        assertThat(post("/2", "action=undeploy").statusCode()).isEqualTo(303);
        assertThat(post("/9", "action=promote").statusCode()).isEqualTo(404);
        assertThat(post("/2", "action=explode").statusCode()).isEqualTo(404);
        assertThat(post("", "").statusCode()).isEqualTo(404);

        String by = " by admin from 127.0.0.1";
        assertThat(platform.deployment.asked)
                .containsExactly(
                        "rollback 1" + by,
                        "rollback 2" + by,
                        "promote 2" + by,
                        "undeploy " + StandInDeployment.CANDIDATE.symbolicName() + by);
    }

    @Test
    void takesNothingBackThatTheAdminHasNotSeen() throws Exception {
        platform.deployment.add(1, "a.jar", "", AttemptState.ARRIVED, AttemptState.ACTIVE);

        HttpResponse<String> stale = post("", "action=rollback&seen=1");
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("Something has happened since the page was made");
        assertThat(platform.deployment.asked).isEmpty();

        HttpResponse<String> told = post("", "action=rollback&seen=2");
        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("There is nothing to go back to.");
    }

    @Test
    void isForAdminsAlone() throws Exception {
        platform.deployment.add(2, "b.jar", "", AttemptState.ARRIVED, AttemptState.SHADOW);

        assertThat(server.get(ROOT).statusCode()).isEqualTo(303);
        assertThat(server.post(ROOT + "/2", "action=promote").statusCode()).isEqualTo(401);
        assertThat(server.upload(ROOT, "a.jar", "good").statusCode()).isEqualTo(401);
        assertThat(server.post(ROOT + "/2", "action=promote", "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(platform.deployment.asked).isEmpty();
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        assertThat(server.get(ROOT + "/7", "Cookie", cookie).statusCode()).isEqualTo(404);
        assertThat(page("/7")).contains("there is no attempt 7");
        platform.empty = true;
        assertThat(page("")).contains("nothing deploys bundles at the moment");
    }

    private static ShadowReport report(long done, long total, boolean through) {
        FindingSection section = SampleReports.full().sections().stream()
                .filter(FindingSection.class::isInstance)
                .map(FindingSection.class::cast)
                .findFirst()
                .orElseThrow();
        Finding finding = section.finding();
        Headline headline = section.before().get(0).headline();
        List<Cited> passages = SampleStatements.chain().stream()
                .map(statement -> new Cited(statement, headline))
                .toList();
        return new ShadowReport(
                new ShadowReport.Progress(done, total, through, 2.5, Optional.empty()),
                List.of(new FindingChange(Optional.empty(), Optional.of(finding), passages)),
                List.of(new ShadowReport.Agreement("position", 9, 7, 5, 1)),
                List.of("doc-1: threw <script>"),
                1,
                cases());
    }

    private static CaseReport cases() {
        Review review = new Review(Review.Decision.CONFIRMED, "Ann <b>", Instant.EPOCH, "as it says");
        CaseReport.CaseChange broken =
                new CaseReport.CaseChange("c1", "Mayor: the pier", review, CaseReport.What.BROKEN, "finds nothing");
        return new CaseReport(3, 3, List.of(broken));
    }

    private void await(String text) throws Exception {
        for (int i = 0; i < 100 && !page("/1").contains(text); i++) {
            Thread.sleep(20);
        }
        assertThat(page("/1")).contains(text);
    }

    private String page(String path) throws Exception {
        return server.get(ROOT + path, "Cookie", cookie).body();
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        return server.post(ROOT + path, form, "Cookie", cookie);
    }
}
