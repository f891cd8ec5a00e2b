package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** Who comes in to the running server, at the addresses that only it has, and what articles cannot do to its pages. */
class AccessTest {
    private static final String SCRIPT = "\"'><script>alert(1)</script>";
    private static final String OPERATIONS = "/system/console/volteface";

    /** The address, and the status for a stranger, a reader, an analyst and an admin. */
    private static final List<String> ROWS = List.of(
            "/system/console/bundles 303 403 403 200",
            OPERATIONS + " 303 403 403 200",
            "/system/console/deployment 303 403 403 200",
            "/system/console/configMgr 303 403 403 200",
            "/system/console/res/lib/support.js 303 403 403 200",
            "/deployment/page.css 303 200 200 200",
            "/users 303 403 403 200",
            "/account 303 200 200 200",
            "/findings 303 200 200 200",
            "/api/v1/deployments 401 403 403 200",
            "/health 200 200 200 200",
            "/login 200 303 303 303",
            "/assets/base.css 200 200 200 200");

    private static final List<String> WAYS_AROUND = List.of(
            "/system/console;/bundles",
            "/system/console/../../users",
            "/assets/..;/users",
            "/assets/%2e%2e/users",
            "/assets/..%2fusers",
            "/assets/%2e%2e%2f%2e%2e%2fusers.json",
            "/deployment/..%2f..%2fusers",
            "/deployment/%2e%2e/users",
            "/login/..;/users",
            "/login/%2e%2e/system/console/bundles",
            "/;/users",
            "//users",
            "/health/../users",
            "/documents/..%2f..%2fadmin-password",
            "/reports/%2e%2e%2fusers.json");

    @TempDir
    Path folder;

    private final Map<String, WebClient> clients = new LinkedHashMap<>();
    private Path data;
    private LiveServer server;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        for (String name : List.of("2024-10-08-tile-tariff-rejected.md", "2026-02-03-tile-tariff-proposed.md")) {
            String article =
                    Files.readString(House.ROOT.resolve("samples/articles").resolve(name));
            String hostile = article.replaceFirst("title: .*", "title: A title " + SCRIPT)
                    .replaceFirst("source: .*", "source: Wire \"'><img src=x onerror=alert(1)>")
                    .replaceFirst("this tariff", "this tariff " + SCRIPT);
            Files.writeString(inbox.resolve("<b>" + name), hostile);
        }
        server = new LiveServer(data);
        clients.put("stranger", new WebClient(() -> port()));
        enter("reader");
        enter("analyst");
        enter("admin");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everybodyComesWhereTheyMayAndNoFurther() throws Exception {
        for (String row : ROWS) {
            String[] cells = row.split(" ");
            List<String> statuses = new ArrayList<>();
            for (WebClient client : clients.values()) {
                HttpResponse<String> answer = client.get(cells[0]);
                statuses.add(String.valueOf(answer.statusCode()));
                protects(cells[0], answer);
            }
            assertThat(statuses).as(row).containsExactly(cells[1], cells[2], cells[3], cells[4]);
        }
        findsNoWayAround();
        showsWhatArticlesSayAsWords();
        keepsOnRecord();
    }

    private static void protects(String path, HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(path)
                .contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("same-origin");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy"))
                .as(path)
                .contains("same-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(path)
                .contains("frame-ancestors 'none'")
                .satisfies(
                        policy -> assertThat(policy.contains("unsafe")).isEqualTo(path.startsWith("/system/console")));
    }

    private void findsNoWayAround() throws Exception {
        for (String path : WAYS_AROUND) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answer.lines().findFirst().orElse("")).as(path).matches("HTTP/1.1 (303|400|401|404) .*");
                assertThat(answer).as(path).doesNotContain("Add somebody", "210000:", "Symbolic");
            }
        }
    }

    private void showsWhatArticlesSayAsWords() throws Exception {
        server.awaitQuiet();
        for (String path : List.of("/findings", OPERATIONS, "/documents", "/actors", "/")) {
            String page = clients.get("admin").get(path).body();
            assertThat(page).as(path).doesNotContain(SCRIPT, "\"'><img src=x");
        }
        assertThat(clients.get("reader").get("/findings").body()).contains("&lt;img src=x onerror=alert(1)&gt;");
    }

    private void keepsOnRecord() throws Exception {
        clients.get("admin").post("/system/console/deployment/../bundles", "action=refreshPackages");
        assertThat(data.resolve("logs/audit.log"))
                .content()
                .contains("\"what\":\"add user\",\"target\":\"the-reader\"", "\"what\":\"log in\"", "forbidden: ")
                .contains("\"what\":\"POST\",\"target\":\"/system/console/bundles\",\"outcome\":\"let in\"");
        assertThat(clients.get("admin").get("/users/audit").body()).contains("add user", "the-analyst");
    }

    private void enter(String role) throws Exception {
        WebClient root = new WebClient(() -> port());
        root.logIn(Files.readString(data.resolve("admin-password")).strip());
        String name = "the-" + role;
        String page = root.post("/users", "name=" + name + "&role=" + role).body();
        String password = page.replaceAll("(?s).*class=\"secret\">([^<]+)<.*", "$1");
        WebClient client = new WebClient(() -> port());
        client.logIn(name, password);
        clients.put(role, client);
    }

    private int port() throws Exception {
        Properties instance = new Properties();
        instance.load(new StringReader(Files.readString(data.resolve("instance"))));
        return Integer.parseInt(instance.getProperty("port"));
    }
}
