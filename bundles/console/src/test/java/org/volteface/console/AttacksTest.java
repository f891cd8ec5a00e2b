package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.console.access.Role;
import org.volteface.console.access.TokenUse;
import org.volteface.console.web.Answer;

/** What somebody might try who means ill, each of it refused. */
final class AttacksTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script>";

    private static final List<String> WAYS_AROUND = List.of(
            "/assets/../admin-password",
            "/assets/%2e%2e/admin-password",
            "/assets/%2e%2e%2fadmin-password",
            "/assets/..%2f..%2fusers",
            "/assets/..;/users",
            "/assets/%252e%252e/users",
            "/assets/..%5c..%5cadmin-password",
            "/assets//etc/passwd",
            "/assets/base.css%00.svg",
            "/assets/base.css/../../users",
            "/login/..;/users",
            "/login;/../users",
            "/login/%2e%2e/users",
            "/health/..%2fusers",
            "/;/users",
            "//users",
            "/./users",
            "/users;x=/assets/",
            "/api/v1/openapi.json/../../../users",
            "/api/v1/openapi.json;/users",
            "/documents/..%2f..%2fadmin-password",
            "/reports/%2e%2e/%2e%2e/users.json");

    @TempDir
    Path data;

    private WebServer server;
    private String admin;

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, new StandInPlatform());
        admin = server.enter("root", Role.ADMIN);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void doesNothingOnTheWordOfAnotherSite() throws Exception {
        server.accounts().add("ann", Role.READER);
        for (String path :
                List.of("/users", "/users/ann/remove", "/account/password", "/account/tokens", "/logout", "/login")) {
            refusesForeign(path);
        }
        assertThat(server.accounts().users()).extracting("name").containsExactly("admin", "ann", "root");
        assertThat(server.accounts().tokensOf("root")).isEmpty();
        assertThat(server.get("/account", "Cookie", admin).statusCode()).isEqualTo(200);
    }

    private void refusesForeign(String path) throws Exception {
        String form = "name=mallory&role=admin&use=admin&days=7";
        for (List<String> sign : List.of(
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"),
                List.of("Origin", "http://evil.example"),
                List.of("Origin", "null"))) {
            HttpResponse<String> answer = server.post(path, form, "Cookie", admin, sign.get(0), sign.get(1));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void leadsToNoOtherServerAndWritesNoOtherHeader() throws Exception {
        for (String to : List.of(
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/%09/evil.example",
                "/a\r\nSet-Cookie: volteface-4711=x",
                "/a\nLocation: http://evil.example",
                "javascript:alert(1)")) {
            leadsNowhereElse(to);
        }
    }

    private void leadsNowhereElse(String to) throws Exception {
        String password = Files.readString(data.resolve("admin-password")).strip();
        String form = "user=admin&password=" + password + "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);

        HttpResponse<String> answer = server.post("/login", form);

        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(location).matches("/([^/\\\\].*)?");
        assertThat(answer.headers().allValues("Location")).hasSize(1);
        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(2).allSatisfy(cookie -> assertThat(cookie)
                .matches("volteface-4711(-browser)?=[\\w.-]{40,}; Path=/; [^,]*HttpOnly.*"));
    }

    @Test
    void letsNoNameOfAFileEndAHeader() {
        assertThat(Answer.empty(200).asFile("a\r\nX: y\".pdf").headers().get("Content-Disposition"))
                .isEqualTo("attachment; filename=\"a-X-y-.pdf\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.empty(200).with("X", "a\r\nY: b"));
    }

    @Test
    void findsNoWayAroundTheLogin() throws Exception {
        for (String path : WAYS_AROUND) {
            findsNothing(path);
        }
    }

    private void findsNothing(String path) throws Exception {
        String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer.lines().findFirst().orElseThrow()).as(path).matches("HTTP/1.1 (303|400|401|404) .*");
        assertThat(answer).doesNotContain("root", "210000:", "Add somebody");
        assertThat(answer)
                .doesNotContain(Files.readString(data.resolve("admin-password")).strip());
        String known = server.raw(
                "GET " + path + " HTTP/1.1\r\nHost: a\r\nCookie: " + admin + "\r\nConnection: close\r\n\r\n");
        assertThat(known).doesNotContain("210000:");
    }

    @Test
    void endsTheSessionThatALoginWasBroughtWith() throws Exception {
        String old = server.enter("ann", Role.READER);
        String password = Files.readString(data.resolve("admin-password")).strip();

        HttpResponse<String> answer = server.post("/login", "user=admin&password=" + password, "Cookie", old);

        String fresh = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(fresh).isNotEqualTo(old);
        assertThat(server.get("/account", "Cookie", old).statusCode()).isEqualTo(303);
        HttpResponse<String> planted =
                server.post("/login", "user=admin&password=" + password, "Cookie", "volteface-4711=planted");
        assertThat(planted.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("planted");
        assertThat(server.get("/account", "Cookie", "volteface-4711=planted").statusCode())
                .isEqualTo(303);
    }

    @Test
    void breaksDownAtNothingThatIsNoText() throws Exception {
        String token =
                server.accounts().issue("root", "reader", TokenUse.READER, 7).secret();
        for (String path : List.of(
                "/login?to=%ff",
                "/login?to=%C3%28",
                "/login?to=%zz",
                "/login?%",
                "/feeds/findings.atom?token=%ff",
                "/assets/base.css?v=%ff",
                "/findings?q=%ff")) {
            assertThat(server.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .startsWith("HTTP/1.1 400 ");
        }
        HttpResponse<String> call = server.get("/api/v1/statements?q=%ff", "Authorization", "Bearer " + token);
        assertThat(call.statusCode()).isEqualTo(400);
        assertThat(call.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(server.post("/login", "to=%ff").statusCode()).isEqualTo(400);
        assertThat(server.post("/login", "to=" + "x".repeat(300_000)).statusCode())
                .isEqualTo(413);
        assertThat(server.get("/findings?q=%C3%A9+x%25", "Cookie", admin).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsNobodyOutWhoseBrowserHasLoggedInBefore() throws Exception {
        String password = Files.readString(data.resolve("admin-password")).strip();
        String right = "user=admin&password=" + password;
        String mark = server.post("/login", right)
                .headers()
                .allValues("Set-Cookie")
                .get(1)
                .split(";", 2)[0];
        for (int i = 0; i < 5; i++) {
            assertThat(server.post("/login", "user=admin&password=wrong").statusCode())
                    .isEqualTo(403);
        }

        assertThat(server.post("/login", right).statusCode()).isEqualTo(429);
        assertThat(server.post("/login", right, "Cookie", mark + "x").statusCode())
                .isEqualTo(429);
        assertThat(server.post("/login", right, "Cookie", mark).statusCode()).isEqualTo(303);
        assertThat(server.post("/login", "user=root&password=" + password, "Cookie", mark)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsNotWhetherThereIsAUser() throws Exception {
        HttpResponse<String> known = server.post("/login", "user=root&password=wrong");
        HttpResponse<String> unknown = server.post("/login", "user=nobo&password=wrong");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(unknown.body().replace("nobo", "root")).isEqualTo(known.body());
    }

    @Test
    void showsWhatOthersWroteAsWords() throws Exception {
        String encoded = URLEncoder.encode(SCRIPT, StandardCharsets.UTF_8);
        assertThat(server.post("/login", "user=" + encoded + "&password=x&to=" + encoded)
                        .body())
                .contains("&#34;&#39;>&lt;script>")
                .doesNotContain(SCRIPT);
        server.accounts().issue("root", SCRIPT, TokenUse.FEEDS, 7);
        server.post("/users", "name=" + encoded + "&role=reader", "Cookie", admin);
        String address = "/" + encoded.replace("%2F", "-");
        server.post(address, "a=b", "Cookie", admin);

        for (String path : List.of("/account", "/users", "/users/audit", "/users/audit?who=" + encoded, address)) {
            String page = server.get(path, "Cookie", admin).body();
            assertThat(page).contains("<html").doesNotContain(SCRIPT);
        }
        assertThat(server.get("/account", "Cookie", admin).body()).contains("&lt;script&gt;alert(1)");
        assertThat(server.get("/users/audit", "Cookie", admin).body()).contains("script");
    }

    private String location(String path) throws Exception {
        return server.get(path).headers().firstValue("Location").orElseThrow();
    }

    @Test
    void keepsPasswordsAndTokensOutOfTheLog() throws Exception {
        String password = server.post("/users", "name=ann&role=reader", "Cookie", admin)
                .body()
                .replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        assertThat(password).hasSize(20);
        String ann = server.logIn("ann", password);
        String token = server.post("/account/tokens", "name=mine&use=feeds&days=7&present=" + password, "Cookie", ann)
                .body()
                .replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        server.get("/feeds/x?token=" + token);
        server.get("/feeds/x?token=" + token + "x");
        assertThat(location("/findings?kind=breach&token=" + token + "&q=a"))
                .isEqualTo("/login?to=%2Ffindings%3Fkind%3Dbreach%26q%3Da");
        assertThat(location("/findings?%74ok%65n=" + token)).isEqualTo("/login?to=%2Ffindings");
        server.post("/login", "user=" + token + "&password=x");

        assertThat(data.resolve("logs/audit.log"))
                .content()
                .contains("\"who\":\"ann\",\"role\":\"reader\",\"from\":\"127.0.0.1\",\"what\":\"make token\"")
                .contains("\"what\":\"add user\",\"target\":\"ann\",\"outcome\":\"as reader\"")
                .contains("as nobody known")
                .doesNotContain(password, token);
    }
}
