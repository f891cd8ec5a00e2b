package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An analyser that throws or answers nonsense costs its document, with the reason named, and never the run. */
class FailingAnalysersTest {
    private static final String GUEST = GuestJar.symbolicName("moody") + "@1.2.3";
    private static final List<String> TITLES = List.of(
            "first",
            "text throws",
            "text null",
            "text linkage",
            "text nonsense",
            "extraction throws",
            "extraction null",
            "extraction linkage",
            "extraction nonsense",
            "actors throws",
            "actors null",
            "actors linkage",
            "actors nonsense",
            "stance throws",
            "stance null",
            "stance linkage",
            "contradiction throws",
            "contradiction null",
            "contradiction linkage",
            "contradiction nonsense",
            "last");

    @TempDir
    private static Path folder;

    private static String moody;
    private static Volteface run;

    @BeforeAll
    static void analyseEveryMood() throws Exception {
        List<String> lines = new ArrayList<>();
        for (String title : TITLES) {
            lines.add(new Gson()
                    .toJson(Map.of(
                            "date", "2024-05-14",
                            "source", "The Skarrow Post",
                            "title", title,
                            "text", "The harbour board said the ferry will run all winter.")));
        }
        moody = GuestJar.build("moody", folder).toString();
        run = Volteface.run("analysis", String.join("\n", lines), "analyze", "--with", moody);
    }

    @Test
    void theRunGoesOn() {
        assertThat(run.status()).as(String.join("\n", run.err())).isEqualTo(1);
        assertThat(statementsOf("first")).hasSize(1);
        assertThat(statementsOf("last")).hasSize(1);
        assertThat(run.out()).anyMatch(line -> line.contains("\"type\":\"dismissal\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "extraction", "actors", "stance"})
    void aFailureCostsItsDocument(String role) {
        for (String title : titles(role)) {
            assertThat(statementsOf(title)).as(title).isEmpty();
            String place = "document " + TITLES.indexOf(title) + ":";
            assertThat(run.err())
                    .as(title)
                    .filteredOn(line -> line.contains(place))
                    .singleElement()
                    .asString()
                    .contains(GUEST, reason(title));
        }
    }

    @Test
    void aDetectorThatFailsIsNamedWithTheDocument() {
        for (String title : titles("contradiction")) {
            assertThat(statementsOf(title)).as(title).hasSize(1);
            assertThat(run.err())
                    .as(title)
                    .filteredOn(line -> line.contains(title))
                    .singleElement()
                    .asString()
                    .contains(GUEST, reason(title));
        }
    }

    @ParameterizedTest
    @CsvSource({"stance, stance", "event, extraction", "pledge, extraction", "pair, contradiction"})
    void aFailureCostsItsQuestion(String probe, String role) throws Exception {
        List<String> moods =
                List.of("fine", "text throws", role + " throws", role + " null", role + " linkage", "fine");
        Volteface asked = Volteface.run("analysis", questions(moods), "probe", probe, "--with", moody);
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).hasSameSizeAs(moods);
        assertThat(asked.err()).hasSize(4);
        for (int i = 0; i < moods.size(); i++) {
            boolean fine = moods.get(i).equals("fine");
            assertThat(asked.out().get(i)).startsWith("{\"id\":" + i + ",");
            assertThat(asked.out().get(i).contains(":null}"))
                    .as(asked.out().get(i))
                    .isNotEqualTo(fine);
            if (!fine) {
                assertThat(asked.err().get(i - 1))
                        .startsWith("line " + (i + 1) + ": " + GUEST)
                        .contains(reason(moods.get(i)));
            }
        }
    }

    /** Questions that every probe understands; a mood is the text that the analyser in question sees. */
    private static String questions(List<String> moods) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < moods.size(); i++) {
            String mood = moods.get(i);
            lines.append(new Gson()
                            .toJson(Map.of(
                                    "id",
                                    i,
                                    "text",
                                    mood,
                                    "span",
                                    List.of(0, 4),
                                    "premise",
                                    "fine",
                                    "hypothesis",
                                    mood)))
                    .append('\n');
        }
        return lines.toString();
    }

    private static List<String> titles(String role) {
        List<String> titles =
                TITLES.stream().filter(title -> title.startsWith(role + " ")).toList();
        assertThat(titles).isNotEmpty();
        return titles;
    }

    private static String reason(String title) {
        return switch (title.substring(title.indexOf(' ') + 1)) {
            case "throws" -> "in a bad mood";
            case "null" -> "null";
            case "linkage" -> "org/example/Missing";
            default -> nonsense(title);
        };
    }

    private static String nonsense(String title) {
        return switch (title) {
            case "text nonsense" -> "another document";
            case "extraction nonsense" -> "1000001";
            case "actors nonsense" -> "0 holders for 1";
            default -> "from nowhere";
        };
    }

    private static List<JsonObject> statementsOf(String title) {
        return run.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("type").getAsString().equals("statement"))
                .filter(line -> line.get("document").getAsInt() == TITLES.indexOf(title))
                .toList();
    }
}
