package org.volteface.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.running.LiveServer;
import org.volteface.system.running.WebClient;

/** Every page on an archive that is empty, nearly empty, very full, or full of what no page was drawn for. */
@EnabledIf(value = "org.volteface.system.browser.Chromium#isInstalled", disabledReason = Chromium.MISSING)
final class ExtremesTest {
    private static final Pattern DETAIL =
            Pattern.compile("href=\"(/(?:findings|actors|propositions|documents)/[^\"/?#]+)[?#\"]");
    private static final int OF_EACH = 8;
    /** Far more than any takes on a machine at rest. */
    private static final long PATIENCE_MILLIS = 10_000;

    @TempDir
    private Path folder;

    private LiveServer server;
    private WebClient client;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        server = new LiveServer(folder.resolve("data"));
        client = new WebClient(server::port);
        client.logIn(server.password());
        browser = new Browser(server.port(), folder.resolve("profile"));
        browser.logIn("admin", server.password());
    }

    @AfterEach
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (server != null) {
            server.close();
        }
    }

    @Test
    void emptyThenOneFinding() throws Exception {
        assertThat(walk()).isEmpty();
        takeIn(ExtremeNews.turns(1, 1));
        assertThat(client.get("/findings").body()).contains("1 finding<");
        assertThat(walk()).isEmpty();
    }

    @Test
    void longNamesOtherDirectionsAndALongText() throws Exception {
        takeIn(ExtremeNews.longNames() + ExtremeNews.rightToLeft() + ExtremeNews.large());
        assertThat(client.get("/findings?q=harbour+tariff").body()).contains("ooooo", "محمد الأحمد", "דוד לוי");
        assertThat(walk()).isEmpty();
    }

    /** Takes minutes, and prints how long pages take; docs/measurements.md has the command. */
    @Test
    @EnabledIfSystemProperty(named = "extremes.findings", matches = "\\d+")
    void veryManyFindings() throws Exception {
        takeIn(ExtremeNews.turns(100, Integer.getInteger("extremes.findings") / 100));
        System.out.println(client.get("/api/v1/status").body());
        assertThat(walk()).isEmpty();
    }

    private void takeIn(String lines) throws Exception {
        Path inbox = folder.resolve("data/inbox");
        Path part = Files.writeString(inbox.resolve("news.jsonl.part"), lines);
        Files.move(part, inbox.resolve("news.jsonl"));
        long end = System.nanoTime() + 1_800_000_000_000L;
        while (Files.exists(inbox.resolve("news.jsonl")) || !isQuiet()) {
            assertThat(System.nanoTime()).as("when all is analysed and listed").isLessThan(end);
            Thread.sleep(500);
        }
    }

    private boolean isQuiet() throws Exception {
        JsonObject status =
                JsonParser.parseString(client.get("/api/v1/status").body()).getAsJsonObject();
        return Stream.of("waiting", "due", "indexBehind")
                .allMatch(what -> status.get(what).getAsLong() == 0);
    }

    /** What is wrong with any page: those that need no id, and some of each kind that these lead to. */
    private List<String> walk() throws Exception {
        Set<String> paths = new LinkedHashSet<>(SiteAddresses.plain(folder.resolve("addresses")));
        paths.add("/search?q=harbour+tariff");
        paths.add("/reports/new?preview=1&kind=FINDINGS&format=pdf");
        for (String list : List.copyOf(paths)) {
            paths.addAll(details(list));
        }
        List<String> wrong = new ArrayList<>();
        for (String path : paths) {
            wrong.addAll(answer(path));
            wrong.addAll(PageLook.width(browser, path));
        }
        return wrong;
    }

    /** What is wrong with an answer: it is none, or it took too long. */
    private List<String> answer(String path) throws Exception {
        long start = System.nanoTime();
        HttpResponse<String> answer = client.get(path);
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (Boolean.getBoolean("extremes.print")) {
            System.out.println(path + ": " + millis + " ms, " + answer.body().length() / 1024 + " KB");
        }
        return answer.statusCode() == 200 && millis < PATIENCE_MILLIS
                ? List.of()
                : List.of(path + ": " + answer.statusCode() + " after " + millis + " ms");
    }

    /** Some of what a list leads to. */
    private List<String> details(String list) throws Exception {
        List<String> details = new ArrayList<>();
        Matcher link = DETAIL.matcher(client.get(list).body());
        while (link.find() && details.size() < OF_EACH) {
            details.add(link.group(1));
        }
        return details;
    }
}
