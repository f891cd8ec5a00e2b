package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.console.web.LocalPath;

/** The console over HTTP: who gets in, what they see, and what nobody can make it do. */
final class WebTest {
    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/findings", "/findings?before=3", "/operations", "/nothing", "/login/x"})
    void leadsAStrangerToTheLogin(String path) throws Exception {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(LocalPath.loginFor(path));
        assertThat(server.post(path, "a=b").statusCode()).isEqualTo(401);
    }

    @Test
    void keepsWhatIsSentWithoutASessionThroughTheLogin() throws Exception {
        String action = "/findings/f1/decision";

        HttpResponse<String> lost = server.post(
                action,
                "decision=dismiss&why=%3Cb%3Eanother+ferry&seen=0&my-password=geheim",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body())
                .contains("What you sent is kept on this page", "name=\"kept:why\" value=\"&lt;b>another ferry\"")
                .contains("name=\"kept-action\" value=\"" + action + "\"", "type=\"password\"")
                .doesNotContain("geheim", "<b>another");
        String carried =
                "&kept-action=" + action + "&kept-page=/findings/f1&kept:decision=dismiss&kept:why=a+ferry&kept:seen=0";
        HttpResponse<String> wrong = server.post("/login", "user=admin&password=wrong" + carried);
        assertThat(wrong.body()).contains("name=\"kept:why\" value=\"a ferry\"");
        HttpResponse<String> again = server.post("/login", "user=admin&password=" + password() + carried);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Set-Cookie")).isPresent();
        assertThat(again.body())
                .contains(
                        "action=\"" + action + "\"", "a ferry</textarea>", ">Dismiss</button>", "href=\"/findings/f1\"")
                .contains("name=\"seen\" value=\"0\"", "name=\"decision\" value=\"dismiss\"");
    }

    @Test
    void keepsAPastedArticleThroughTheLogin() throws Exception {
        String text = "We close it. ".repeat(8_000);
        String form = "--edge\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + text + "\r\n--edge--\r\n";

        HttpResponse<String> lost =
                server.ask("POST", "/add/text", form, "Content-Type", "multipart/form-data; boundary=edge");

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body()).contains(text, "enctype=\"multipart/form-data\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/password", "/users/ines/password", "/logout"})
    void carriesNothingOfLogins(String path) throws Exception {
        HttpResponse<String> lost = server.post(path, "why=word&new=word");

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(lost.body())
                .contains("nothing was done", "action=\"/login\"")
                .doesNotContain("kept:");
    }

    @Test
    void carriesNothingThatIsTooLong() throws Exception {
        HttpResponse<String> lost = server.post("/operations", "why=" + "long ".repeat(60_000));

        assertThat(lost.statusCode()).isEqualTo(413);
        assertThat(lost.body()).doesNotContain("kept:");
    }

    @Test
    void keepsNothingThatAnotherSiteSends() throws Exception {
        HttpResponse<String> sent = server.post("/findings/f1/decision", "why=x", "Sec-Fetch-Site", "cross-site");
        HttpResponse<String> elsewhere = server.post(
                "/login",
                "user=admin&password=" + password() + "&kept-action=//evil.example/&kept:why=x",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(sent.statusCode()).isEqualTo(403);
        assertThat(sent.body()).doesNotContain("kept:");
        assertThat(elsewhere.statusCode()).isEqualTo(303);
    }

    @Test
    void tellsAFeedReaderInPlainTextThatItsTokenIsNotKnown() throws Exception {
        HttpResponse<String> answer = server.get("/feeds/findings.atom?token=vf_no");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
    }

    @Test
    void keepsThePagesClosedWithoutTheFilter() throws Exception {
        String path = WebServer.UNFILTERED + "/findings";

        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo(LocalPath.loginFor(path));
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        HttpResponse<String> known = server.get(path, "Cookie", cookie(logIn(password(), "/")));
        assertThat(known.statusCode()).isEqualTo(503);
        assertThat(known.body()).contains("No archive is there at the moment.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"volteface-4711=", "volteface-4711=x", "volteface=x", "JSESSIONID=x"})
    void takesNoOtherCookie(String cookie) throws Exception {
        assertThat(server.get("/findings", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void letsInWhoeverHasThePassword() throws Exception {
        HttpResponse<String> answer = logIn(password(), "/findings?before=9");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(header(answer, "Location")).isEqualTo("/findings?before=9");
        assertThat(header(answer, "Set-Cookie")).matches("volteface-4711=[\\w-]{43}; Path=/; HttpOnly; SameSite=Lax");
        HttpResponse<String> page = server.get("/findings?before=9", "Cookie", cookie(answer));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<nav aria-label=\"Sections\">").contains("action=\"/logout\"");
    }

    @Test
    void leadsNobodyToAnotherServer() throws Exception {
        HttpResponse<String> answer = logIn(password(), "//evil.example/");

        assertThat(header(answer, "Location")).isEqualTo("/");
    }

    @Test
    void refusesAWrongPasswordAndThenAllForAWhile() throws Exception {
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> answer = logIn("wrong", "/");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("The user or the password is wrong.");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(logIn(password(), "/").statusCode()).isEqualTo(429);
    }

    @Test
    void endsASession() throws Exception {
        String cookie = cookie(logIn(password(), "/"));
        assertThat(server.get("/logout", "Cookie", cookie).statusCode()).isEqualTo(405);
        assertThat(server.get("/findings", "Cookie", cookie).statusCode()).isEqualTo(200);

        HttpResponse<String> answer = server.post("/logout", "", "Cookie", cookie);

        assertThat(header(answer, "Set-Cookie")).contains("Max-Age=0");
        assertThat(server.get("/findings", "Cookie", cookie).statusCode()).isEqualTo(303);
    }

    @Test
    void doesNothingForAPageOfAnotherSite() throws Exception {
        String cookie = cookie(logIn(password(), "/"));
        String retry = "retry=all";

        assertThat(server.post("/operations", retry, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/operations", retry, "Cookie", cookie, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/operations", retry, "Cookie", cookie, "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.post("/operations", retry, "Cookie", cookie, "Origin", "null")
                        .statusCode())
                .isEqualTo(403);
        assertThat(platform.retried).isEmpty();

        assertThat(server.post("/operations", retry, "Cookie", cookie, "Origin", server.address())
                        .statusCode())
                .isEqualTo(303);
        assertThat(server.post(
                                "/operations",
                                "retry=one&document=document-1",
                                "Cookie",
                                cookie,
                                "Sec-Fetch-Site",
                                "same-origin")
                        .statusCode())
                .isEqualTo(303);
        assertThat(platform.retried).containsExactly("all", "document-1");
    }

    @Test
    void escapesWhatTheAdminSees() throws Exception {
        String page = server.get("/operations", "Cookie", cookie(logIn(password(), "/")))
                .body();

        assertThat(page)
                .contains("threw &lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Ferry &amp; line, The &lt;i&gt;Gazette&lt;/i&gt;, 2025-01-02")
                .contains("stance (StanceClassifier)")
                .contains("analyser@1")
                .contains("6 of 8 are up to date (75 %)")
                .contains("href=\"/actors/harbour-board\">Harbour board</a>")
                .doesNotContain("<script>", "<i>");
    }

    @Test
    void saysWhatIsNotThere() throws Exception {
        String cookie = cookie(logIn(password(), "/"));
        assertThat(server.get("/nothing", "Cookie", cookie).statusCode()).isEqualTo(404);
        platform.empty = true;
        assertThat(server.get("/findings", "Cookie", cookie).statusCode()).isEqualTo(503);
        assertThat(server.get("/operations", "Cookie", cookie).body()).contains("Nothing works on the queue");
    }

    @Test
    void sendsAStrictPolicyWithEveryPage() throws Exception {
        HttpResponse<String> login = server.get("/login");
        HttpResponse<String> report = server.get("/findings", "Cookie", cookie(logIn(password(), "/")));

        assertThat(header(login, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';");
        assertThat(header(report, "Content-Security-Policy"))
                .isEqualTo(header(login, "Content-Security-Policy"))
                .doesNotContain("unsafe");
        assertThat(header(report, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(report, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(report, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void tellsItsHealthToAnybody() throws Exception {
        assertThat(server.get("/health").body()).startsWith("{\"status\":\"ready\"");
    }

    @Test
    void runsCommandsForWhoeverHasTheToken() throws Exception {
        Properties instance = new Properties();
        instance.load(new StringReader(Files.readString(data.resolve("instance"))));
        assertThat(instance).containsEntry("port", "4711").containsOnlyKeys("port", "token");
        String token = "Bearer " + instance.getProperty("token");

        assertThat(server.post("/api/shell", "say 'a b'", "Authorization", token)
                        .body())
                .isEqualTo("said [a b]\n");
        HttpResponse<String> refused = server.post("/api/shell", "felix:stop 1", "Authorization", token);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).isEqualTo("'felix:stop' is not allowed here; see help\n");
        assertThat(server.get("/api/shell", "Authorization", token).statusCode())
                .isEqualTo(405);
        assertThat(server.post("/api/shell", "say a").statusCode()).isEqualTo(401);
        assertThat(server.post("/api/shell", "say a", "Authorization", token + "x")
                        .statusCode())
                .isEqualTo(401);
        assertThat(server.post("/api/shell", "say a", "Cookie", cookie(logIn(password(), "/")))
                        .statusCode())
                .isEqualTo(401);

        server.stopCommands();
        assertThat(data.resolve("instance")).doesNotExist();
    }

    private HttpResponse<String> logIn(String password, String to) throws Exception {
        return server.post("/login", "password=" + password + "&to=" + to);
    }

    private String password() throws Exception {
        return Files.readString(data.resolve("admin-password")).strip();
    }

    private static String cookie(HttpResponse<String> login) {
        return header(login, "Set-Cookie").split(";", 2)[0];
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
