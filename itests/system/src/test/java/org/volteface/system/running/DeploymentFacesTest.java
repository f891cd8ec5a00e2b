package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.Reader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** A bundle deployed over the web into a running server, by a person's pages without script and by a program's requests. */
final class DeploymentFacesTest {
    private static final String PAGES = "/system/console/deployment";
    private static final String API = "/api/v1/deployments";
    private static final String OURS = "org.volteface.stance@";
    private static final String FOUND = "Ines Valdoro";

    @TempDir
    private Path folder;

    private Path data;
    private Process process;
    private WebClient web;

    @BeforeEach
    void start() throws Exception {
        data = folder.resolve("data");
        Path inbox = Files.createDirectories(data.resolve("inbox"));
        try (Stream<Path> articles = Files.list(House.ROOT.resolve("samples/articles"))) {
            for (Path article : articles.toList()) {
                Files.copy(article, inbox.resolve(article.getFileName()));
            }
        }
        Path overlay = Files.writeString(
                folder.resolve("quick.json"),
                "{\"org.volteface.sourcing.inbox\":{\"settle\":50},\"org.volteface.deployer\":{\"patience\":1}}");
        process = Server.start(data, "run", "--config", overlay.toString());
        web = new WebClient(() -> port());
    }

    @AfterEach
    void stop() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    @Test
    void aBundleGoesItsWayAndBack() throws Exception {
        Path jar = GuestJar.build("contrarian", folder);
        await(() -> Files.exists(data.resolve("instance")) && web.answers("/health"));
        refusesStrangers(jar);
        web.logIn(Files.readString(data.resolve("admin-password")).strip());
        await(this::allIsAnalysed);

        HttpResponse<String> uploaded = web.upload(PAGES, jar);
        assertThat(uploaded.statusCode()).isEqualTo(303);
        String attempt = uploaded.headers().firstValue("Location").orElseThrow();
        assertThat(attempt).isEqualTo(PAGES + "/1");
        await(() -> page(attempt).contains("is running in shadow"));
        await(() -> page(attempt).contains("data-moving=\"no\""));
        assertThat(page(attempt))
                .contains("org.volteface.system.guests.contrarian 1.2.3 is running in shadow")
                .containsPattern("from " + OURS + "\\S+ to org\\.volteface\\.system\\.guests\\.contrarian@1\\.2\\.3")
                .contains("<progress max=\"100\" value=\"100\">")
                .contains("Vanished", FOUND, "I oppose this tariff", "Meridian Wire");
        JsonObject shadow = json(web.get(API + "/1")).getAsJsonObject("shadow");
        assertThat(shadow.getAsJsonArray("changes")).isNotEmpty();

        assertThat(web.post(attempt, "action=promote").statusCode()).isEqualTo(303);
        await(() -> page(attempt).contains("is in force"));
        assertThat(stance()).startsWith("org.volteface.system.guests.contrarian@1.2.3");

        assertThat(web.post(PAGES, "action=rollback&seen=0").statusCode()).isEqualTo(409);
        assertThat(web.post(PAGES, "action=rollback&seen=" + seen()).statusCode())
                .isEqualTo(303);
        await(() -> stance().startsWith(OURS));
        assertThat(page(attempt)).contains("is replaced", "Roll back to this");
        programsAreToldWhy();
        everythingIsOnRecord();
    }

    private boolean allIsAnalysed() throws Exception {
        String state = page("/system/console/volteface");
        return inboxIsEmpty()
                && state.contains("Documents waiting</th><td>0</td>")
                && state.contains(", 0 still to be held against their history")
                && page("/findings").contains(FOUND);
    }

    private boolean inboxIsEmpty() throws Exception {
        try (Stream<Path> files = Files.list(data.resolve("inbox"))) {
            return files.noneMatch(Files::isRegularFile);
        }
    }

    private void refusesStrangers(Path jar) throws Exception {
        assertThat(web.get(PAGES).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).startsWith("/login"));
        assertThat(web.upload(PAGES, jar).statusCode()).isEqualTo(401);
        assertThat(web.send("POST", API + "?name=a.jar", "x").statusCode()).isEqualTo(401);
        assertThat(web.send("GET", API, "", "Authorization", "Bearer guess").statusCode())
                .isEqualTo(401);
    }

    private void programsAreToldWhy() throws Exception {
        String token = "Bearer " + instance().getProperty("token");
        HttpResponse<String> refused =
                web.send("POST", API + "?name=half.jar", "this is no bundle", "Authorization", token);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).get("detail").getAsString()).isNotBlank();
        assertThat(web.send("POST", API + "/2/promote", "", "Authorization", token)
                        .statusCode())
                .isEqualTo(409);
        assertThat(web.send("DELETE", API + "/org.example.none", "", "Authorization", token)
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<String> again = web.send("POST", API + "/1/rollback", "", "Authorization", token);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(stance()).startsWith("org.volteface.system.guests.contrarian@1.2.3");
        HttpResponse<String> out =
                web.send("DELETE", API + "/org.volteface.system.guests.contrarian", "", "Authorization", token);
        assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
        assertThat(stance()).startsWith(OURS);
    }

    private void everythingIsOnRecord() throws Exception {
        String log = Files.readString(data.resolve("logs/volteface.log"));
        List<String> audited = log.lines()
                .filter(line -> line.contains("console.access.Audit"))
                .toList();
        assertThat(audited)
                .anyMatch(line -> line.contains("somebody unknown from 127.0.0.1: POST " + PAGES + ": forbidden"))
                .anyMatch(line -> line.contains("somebody unknown from 127.0.0.1: POST " + API + ": forbidden"))
                .anyMatch(line -> line.contains("admin from 127.0.0.1: deploy contrarian.jar: attempt 1"))
                .anyMatch(line -> line.contains("admin from 127.0.0.1: promote attempt 1: attempt 1"))
                .anyMatch(line -> line.contains("admin from 127.0.0.1: roll back: "))
                .anyMatch(line -> line.contains("admin (token) from 127.0.0.1: POST " + API + "/2/promote: not done"))
                .anyMatch(line -> line.contains("admin (token) from 127.0.0.1: undeploy "));
        assertThat(Files.readString(data.resolve("deployments/journal.jsonl"))).contains("admin from 127.0.0.1");
    }

    /** Who classifies stances. */
    private String stance() throws Exception {
        for (var role : json(web.get("/api/v1/roles")).getAsJsonArray("items")) {
            JsonObject line = role.getAsJsonObject();
            if (line.get("id").getAsString().equals("StanceClassifier")) {
                return String.join(
                        " ",
                        line.getAsJsonArray("inForce").asList().stream()
                                .map(name -> name.getAsString())
                                .toList());
            }
        }
        return "";
    }

    private String seen() throws Exception {
        Matcher seen = Pattern.compile("name=\"seen\" value=\"(\\d+)\"").matcher(page(PAGES));
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    private String page(String path) throws Exception {
        return web.get(path).body();
    }

    private int port() throws Exception {
        return Integer.parseInt(instance().getProperty("port"));
    }

    private Properties instance() throws Exception {
        Properties instance = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("instance"))) {
            instance.load(reader);
        }
        return instance;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static void await(Hope hope) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!hope.isTrue()) {
            assertThat(System.nanoTime()).as("it takes too long").isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** What comes true in time. */
    @FunctionalInterface
    private interface Hope {
        boolean isTrue() throws Exception;
    }
}
