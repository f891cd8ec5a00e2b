package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real analysis in the running framework, on a small turn of mind. */
class AnalysisTest {
    private static Volteface run;

    @BeforeAll
    static void analyse() throws Exception {
        String before = line(
                "2024-02-01",
                "The prime minister of Norway, Ragna Holt, said on Thursday that she supports the ferry levy. "
                        + "\"I support the ferry levy,\" Holt said.");
        String after = line(
                "2024-06-03",
                "The prime minister of Norway, Ragna Holt, said on Monday that she opposes the ferry levy. "
                        + "\"I oppose the ferry levy,\" Holt said.");
        run = Volteface.run("analysis", before + "\n" + after, "analyze");
    }

    @Test
    void allIsAnalysed() {
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void statementsPointAtTheirWords() {
        assertThat(of("statement")).hasSizeGreaterThanOrEqualTo(2).allSatisfy(statement -> {
            assertThat(statement.get("text").getAsString())
                    .hasSize(statement.get("end").getAsInt()
                            - statement.get("start").getAsInt());
            assertThat(statement.getAsJsonArray("madeBy")).isNotEmpty();
        });
    }

    @Test
    void theTurnIsFound() {
        List<String> ids = of("statement").stream()
                .map(statement -> statement.get("id").getAsString())
                .toList();
        assertThat(of("finding")).singleElement().satisfies(finding -> {
            assertThat(finding.get("kind").getAsString()).isEqualTo("reversal");
            assertThat(finding.getAsJsonArray("evidence").asList().stream().map(JsonElement::getAsString))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .isSubsetOf(ids);
        });
    }

    @Test
    void eachDateTellsFromWhichWordsItCame() {
        assertThat(of("statement"))
                .filteredOn(statement -> statement.get("said").getAsString().equals("2024-06-03"))
                .anySatisfy(statement -> {
                    JsonObject said = statement.getAsJsonObject("dated").getAsJsonObject("said");
                    assertThat(said.get("rule").getAsString()).isEqualTo("counted");
                    assertThat(said.get("words").getAsString()).isEqualTo("on Monday");
                });
    }

    @Test
    void aConditionThatCameAboutWakesThePromise() throws Exception {
        String promise = line(
                "2024-02-01",
                "The energy minister of Norway, Ragna Holt, promised on Thursday that the ministry would pay for the"
                        + " sea wall if the Storting adopts the coast act.");
        String other = line("2024-04-10", "The Storting rejected the fishing act on Wednesday.");
        String met = line("2024-06-05", "The Storting adopted the coast act on Wednesday by 90 votes to 71.");
        String woken = "in the works since 5 June 2024: its condition came about";
        assertThat(promises(promise, other)).noneMatch(line -> line.contains(woken));
        assertThat(promises(promise, other, met)).anyMatch(line -> line.contains(woken));
        assertThat(promises(met, other, promise)).anyMatch(line -> line.contains(woken));
    }

    private static List<String> promises(String... lines) throws Exception {
        return Volteface.run(
                        "analysis", String.join("\n", lines), "analyze", "--format", "text", "--report", "promises")
                .out();
    }

    private static List<JsonObject> of(String type) {
        return run.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("type").getAsString().equals(type))
                .toList();
    }

    private static String line(String date, String text) {
        return new Gson().toJson(Map.of("date", date, "source", "The Skarrow Post", "text", text));
    }
}
