package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** Reports of a running server: the same bytes before and after it was killed, and forms that come and go with their bundles. */
final class ReportsTest {
    private static final List<String> FORMS =
            List.of("text", "html", "md", "print", "pdf", "csv", "xlsx", "json", "jsonl", "jsonld", "plover");

    @TempDir
    private Path folder;

    private WebClient client = new WebClient(() -> 0);

    @Test
    void areTheSameAfterARestartAndTakeTheirFormsFromBundles() throws Exception {
        Path data = folder.resolve("data");
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        try (Stream<Path> articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.toList()) {
                Files.copy(article, inbox.resolve(article.getFileName()));
            }
        }
        try (LiveServer server = new LiveServer(data)) {
            logIn(server);
            LiveServer.await("findings", () -> asked("/findings").contains("Ines Valdoro"));
            server.awaitQuiet();
            formsComeAndGo(server);
            Map<String, String> before = reports();
            server.killAndRestart();
            logIn(server);
            server.awaitQuiet();
            assertThat(reports()).isEqualTo(before);
            assertThat(before.get("jsonld")).contains("oa:prefix", "oa:suffix", "vf:contradicts", "vf:breaches");
        }
    }

    private void formsComeAndGo(LiveServer server) throws Exception {
        Path jar = GuestJar.build("titles", folder);
        assertThat(asked("/reports/new")).doesNotContain("value=\"titles\"");
        server.ask("deploy " + jar);
        LiveServer.await("the form", () -> asked("/reports/new").contains("value=\"titles\""));
        assertThat(made("titles")).isEqualTo("Title: 3 findings\n");
        server.ask("undeploy " + GuestJar.symbolicName("titles"));
        LiveServer.await("no form", () -> !asked("/reports/new").contains("value=\"titles\""));
        assertThat(client.post("/reports", "kind=FINDINGS&format=titles").statusCode())
                .isEqualTo(409);
    }

    private Map<String, String> reports() throws Exception {
        Map<String, String> made = new TreeMap<>();
        for (String form : FORMS) {
            made.put(form, made(form));
        }
        return made;
    }

    private String made(String form) throws Exception {
        HttpResponse<String> begun = client.post("/reports", "kind=FINDINGS&format=" + form);
        String address = begun.headers().firstValue("Location").orElseThrow();
        LiveServer.await("report", () -> asked(address).contains("Download"));
        return client.get(address + "/file").body();
    }

    private void logIn(LiveServer server) throws Exception {
        client = new WebClient(server::port);
        client.logIn(server.password());
    }

    private String asked(String path) {
        try {
            return client.get(path).body();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }
}
