package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.system.running.LiveServer.await;

import aQute.bnd.osgi.Jar;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** The console, changed where it is through the console itself: whoever asks for it is stopped by it, and it is done all the same. */
@Timeout(300)
final class InPlaceDeploymentTest {
    private static final String PAGES = "/system/console/deployment";

    @TempDir
    private Path folder;

    private Path data;
    private LiveServer server;
    private WebClient web;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        server = new LiveServer(data);
        web = new WebClient(() -> Integer.parseInt(instance().getProperty("port")));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void eachFaceChangesTheConsoleThatItBelongsTo() throws Exception {
        assertThat(server.run("deploy " + console("9.0.1", Map.of())).text()).contains("--force");
        server.run("deploy --force " + console("9.0.1", Map.of()));
        awaitConsole(2, "applied", "9.0.1");

        post(console("9.0.2", Map.of()));
        awaitConsole(3, "applied", "9.0.2");

        web.logIn(Files.readString(data.resolve("admin-password")).strip());
        try {
            web.upload(PAGES, console("9.0.3", Map.of()), Map.of("force", "yes"));
        } catch (IOException e) {
            // The answer may be lost with the console that was to give it.
            assertThat(e).isNotNull();
        }
        awaitConsole(4, "applied", "9.0.3");

        assertThat(Files.readString(data.resolve("logs/volteface.log")))
                .contains("admin (token) from 127.0.0.1: deploy console-9.0.2.jar: is begun")
                .contains("admin from 127.0.0.1: deploy console-9.0.3.jar: is begun");

        post(console("9.0.4", Map.of("Bundle-Activator", "org.example.None")));
        awaitConsole(5, "rolled back", "9.0.3");
        assertThat(ask("deployments 5")).contains("org.example.None");
        await("pages", () -> {
            try {
                return web.answers("/health");
            } catch (Exception e) {
                return false;
            }
        });
    }

    private void awaitConsole(int attempt, String state, String version) throws Exception {
        await("attempt " + attempt + " is " + state, () -> ask("deployments " + attempt)
                .contains("is " + state));
        assertThat(ask("lb -s org.volteface.console")).contains(version);
        assertThat(ask("deployments " + attempt).replaceAll("\\s+", " ")).contains("is kept as");
    }

    private void post(Path jar) throws Exception {
        Properties instance = instance();
        URI address = URI.create("http://127.0.0.1:" + instance.getProperty("port")
                + "/api/v1/deployments?force=true&name=" + jar.getFileName());
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + instance.getProperty("token"))
                .POST(BodyPublishers.ofFile(jar))
                .build();
        try {
            HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            // The answer may be lost with the console that was to give it.
            assertThat(e).isNotNull();
        }
    }

    /** The console as it was built, but for its version and some headers. */
    private Path console(String version, Map<String, String> headers) throws Exception {
        Path file = folder.resolve("console-" + version + ".jar");
        try (Jar jar = new Jar(House.jar("console").toFile())) {
            Attributes all = jar.getManifest().getMainAttributes();
            all.putValue("Bundle-Version", version);
            headers.forEach(all::putValue);
            jar.write(file.toFile());
        }
        return file;
    }

    private Properties instance() throws IOException {
        Properties instance = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("instance"))) {
            instance.load(reader);
        }
        return instance;
    }

    /** What a command answers; nothing while the console is being changed. */
    private String ask(String line) {
        try {
            return server.run(line).text();
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
