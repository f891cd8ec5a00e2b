package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.volteface.system.House;

/** The sample articles give what samples/README.md says that a careful analyst finds in them. */
class SamplesTest {
    private static final Path ARTICLES = House.ROOT.resolve("samples/articles");
    private static Volteface run;

    @BeforeAll
    static void analyse() throws Exception {
        run = Volteface.run("analysis", "", "analyze", ARTICLES.toString());
    }

    @Test
    void threeTurnsAreFoundAndNobodyElseIsAccused() {
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(of(run, "finding"))
                .extracting(finding -> finding.get("kind").getAsString() + " by "
                        + finding.getAsJsonObject("holder").get("name").getAsString() + ", "
                        + finding.get("standing").getAsString())
                .containsExactlyInAnyOrder(
                        "breach by Education ministry of Kalvera, supported",
                        "breach by Bellfont Springs, supported",
                        "reversal by Ines Valdoro, supported");
    }

    @Test
    void aFindingPassesEveryGateInItsOrder() {
        assertThat(of(run, "finding")).allSatisfy(finding -> assertThat(
                        finding.getAsJsonArray("gates").asList())
                .extracting(gate -> gate.getAsJsonObject().get("gate").getAsString())
                .containsExactly(
                        "same-holder",
                        "same-proposition",
                        "time-order",
                        "right-kind",
                        "opposite-direction",
                        "first-hand",
                        "one-utterance",
                        "still-in-force",
                        "unconditional",
                        "breach-evidence"));
    }

    @Test
    void directAndIndirectTalksAreToldApart() {
        assertThat(of(run, "dismissal"))
                .extracting(dismissal -> dismissal.get("gate").getAsString() + ": "
                        + dismissal.get("because").getAsString())
                .contains("same-proposition: form differs: direct and indirect");
    }

    /** The block of README.md that shows a part of what the first command prints. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws Exception {
        String readme = Files.readString(House.ROOT.resolve("README.md"));
        String shown = readme.split("From its output:\n\n```\n")[1].split("```")[0];
        Volteface text = Volteface.run("analysis", "", "analyze", "--format", "text", ARTICLES.toString());
        assertThat(text.out()).containsAll(shown.lines().toList());
    }

    /** Files are read in the order given; a shuffled order gives the same findings and dismissals, ids included. */
    @Test
    void theOrderOfTheArticlesChangesNothing() throws Exception {
        List<String> files = files();
        Collections.shuffle(files, new Random(7));
        List<String> arguments = new ArrayList<>(List.of("analyze"));
        arguments.addAll(files);
        Volteface shuffled = Volteface.run("analysis", "", arguments.toArray(String[]::new));
        assertThat(verdicts(shuffled)).isEqualTo(verdicts(run));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            return new ArrayList<>(files.map(Path::toString).sorted().toList());
        }
    }

    private static Set<String> verdicts(Volteface of) {
        Set<String> verdicts = new TreeSet<>();
        of(of, "finding").forEach(line -> verdicts.add(line.toString()));
        of(of, "dismissal").forEach(line -> verdicts.add(line.toString()));
        return verdicts;
    }

    private static List<JsonObject> of(Volteface of, String type) {
        return of.out().stream()
                .map(line -> new Gson().fromJson(line, JsonObject.class))
                .filter(line -> line.get("type").getAsString().equals(type))
                .toList();
    }
}
