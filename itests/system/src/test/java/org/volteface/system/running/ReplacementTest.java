package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another's classifier, named on the command line, takes the place of ours for that run. */
class ReplacementTest {
    private static final String TEXT = "{\"date\":\"2024-05-14\",\"source\":\"The Skarrow Post\",\"text\":"
            + "\"The mayor of Skarrow said she supports the ferry line. The mayor opposes the new toll.\"}";
    private static final String GUEST = GuestJar.symbolicName("contrarian") + "@1.2.3";

    @TempDir
    private static Path folder;

    private static List<JsonObject> ours;
    private static List<JsonObject> theirs;

    @BeforeAll
    static void analyseWithEach() throws Exception {
        ours = statements(Volteface.run("analysis", TEXT, "analyze"));
        String contrarian = GuestJar.build("contrarian", folder).toString();
        theirs = statements(Volteface.run("analysis", TEXT, "analyze", "--with", contrarian));
    }

    @Test
    void theOutputChanges() {
        assertThat(stances(ours)).contains("favor");
        assertThat(stances(theirs)).isNotEmpty().containsOnly("against");
    }

    @Test
    void everyStatementNamesTheOther() {
        assertThat(ours).isNotEmpty().allSatisfy(statement -> assertThat(makers(statement))
                .anyMatch(maker -> maker.startsWith("org.volteface.stance@"))
                .doesNotContain(GUEST));
        assertThat(theirs).isNotEmpty().allSatisfy(statement -> assertThat(makers(statement))
                .contains(GUEST)
                .anyMatch(maker -> maker.startsWith("org.volteface.extraction@"))
                .noneMatch(maker -> maker.startsWith("org.volteface.stance@")));
    }

    private static List<String> stances(List<JsonObject> statements) {
        return statements.stream()
                .map(statement -> statement.get("stance").getAsString())
                .toList();
    }

    private static List<String> makers(JsonObject statement) {
        return statement.getAsJsonArray("madeBy").asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    private static List<JsonObject> statements(Volteface run) {
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        Stream<JsonObject> lines = run.out().stream().map(line -> new Gson().fromJson(line, JsonObject.class));
        return lines.filter(line -> line.get("type").getAsString().equals("statement"))
                .toList();
    }
}
