package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layers of configuration, and what is refused in them. */
final class PlanReaderTest {
    private static final String METATYPE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="ocd" name="Example">
                <AD id="parse" type="Boolean" required="false" default="true"/>
                <AD id="words" type="Integer" required="false" default="5" min="1" max="99"/>
                <AD id="share" type="Double" required="false" default="0.5" min="0" max="1"/>
                <AD id="names" type="String" cardinality="2147483647" required="false" default=""/>
                <AD id="mode" type="String" required="false" default="fast">
                  <Option label="fast" value="fast"/>
                  <Option label="exact" value="exact"/>
                </AD>
              </OCD>
              <Designate pid="a.pid"><Object ocdref="ocd"/></Designate>
            </metatype:MetaData>
            """;

    @TempDir
    Path home;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(home.resolve("features"));
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("bundles"));
        Jars.jar(
                home.resolve("bundles/example-1.jar"),
                Map.of("Bundle-SymbolicName", "example"),
                Map.of("OSGI-INF/metatype/example.xml", METATYPE));
        Files.writeString(home.resolve("features/f.json"), """
                {
                  "feature-resource-version": "1.0",
                  "id": "g:f:1",
                  "bundles": [ { "id": "g:example:1" } ],
                  "configurations": { "a.pid": { "words": 7, "mode": "fast" } }
                }
                """);
    }

    @Test
    void laysConfigOverTheFeatureAndTheCommandLineOverBoth() throws Exception {
        configure("""
                {
                  // How a comment looks.
                  "a.pid": { "mode": "exact", "share": 0.25, "names": ["x", "y"] }
                }
                """);
        Path overlay = Files.writeString(home.resolve("mine.json"), "{ \"a.pid\": { \"share\": 1 } }");

        LaunchPlan plan = plan("--config", overlay.toString());

        assertThat(plan.settings().get("a.pid"))
                .containsEntry("words", 7L)
                .containsEntry("mode", "exact")
                .containsEntry("share", 1L)
                .containsEntry("names", new String[] {"x", "y"});
    }

    @Test
    void needsNoConfig() throws Exception {
        assertThat(plan().settings()).containsOnlyKeys("a.pid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"parse\": \"maybe\"  | parse: \"maybe\" is not true or false",
                "\"words\": 1.5        | words: 1.5 is not a whole number",
                "\"words\": \"many\"   | words: \"many\" is not a whole number",
                "\"words\": 0          | words: 0 is less than 1",
                "\"words\": 100        | words: 100 is more than 99",
                "\"words\": 4294967297 | words: 4294967297 is too large",
                "\"words\": [1, 2]     | words: several values are given where one is wanted",
                "\"share\": -0.1       | share: -0.1 is less than 0",
                "\"share\": true       | share: true is not a number",
                "\"names\": [1, 2]       | names: 1 is not a text in quotes",
                "\"names\": 7          | names: 7 is not a text in quotes",
                "\"mode\": \"slow\"    | mode: \"slow\" is none of fast, exact",
                "\"speed\": 1          | speed: there is no such setting; there are mode, names, parse, share, words"
            })
    void refusesAValueWithFileKeyAndReason(String setting, String reason) throws IOException {
        configure("{ \"a.pid\": { " + setting + " } }");

        assertThatThrownBy(this::plan).isInstanceOf(StartFailure.class).hasMessage("config/f.json: a.pid: " + reason);
    }

    @Test
    void refusesAConfigurationThatNoBundleHas() throws IOException {
        configure("{ \"b.pid\": { \"x\": 1 } }");

        assertThatThrownBy(this::plan)
                .isInstanceOf(StartFailure.class)
                .hasMessage("config/f.json: b.pid: x: no bundle has such a configuration; there are a.pid");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"{ \"a.pid\": ", "[1]", "{ \"a.pid\": 3 }", "~~"})
    void refusesWhatIsNoConfiguration(String json) throws IOException {
        configure(json);

        assertThatThrownBy(this::plan)
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("config/f.json: ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAGuestThatIsNoJar() throws IOException {
        Path file = Files.writeString(home.resolve("no.jar"), "just text");

        assertThatThrownBy(() -> plan("--with", file.toString()))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(file + ": is not a jar: ");
    }

    @Test
    void refusesAGuestThatIsNoBundle() throws IOException {
        Path file = Jars.jar(home.resolve("plain.jar"), Map.of(), Map.of());

        assertThatThrownBy(() -> plan("--with", file.toString()))
                .isInstanceOf(StartFailure.class)
                .hasMessage(file + ": is a jar but no bundle: its manifest has no Bundle-SymbolicName");
    }

    @Test
    void fillsInWhereAServerKeepsItsDataAndListens() throws Exception {
        Files.writeString(home.resolve("features/server.json"), """
                {
                  "feature-resource-version": "1.0",
                  "id": "g:server:1",
                  "extensions": {
                    "framework-launching-properties": {
                      "type": "json", "kind": "mandatory", "json": { "a.port": "${port}", "a.price": "$5 {port}" }
                    }
                  }
                }
                """);
        Files.writeString(home.resolve("config/server.json"), """
                { "a.pid": { "names": ["${data}/in", "at ${port} of ${home}"], "words": 3 } }
                """);

        LaunchPlan plan = server();

        assertThat(plan.settings().get("a.pid"))
                .containsEntry("names", new String[] {"/some/data/in", "at 8123 of " + home})
                .containsEntry("words", 3L);
        assertThat(plan.properties()).containsOnly(Map.entry("a.port", "8123"), Map.entry("a.price", "$5 {port}"));
    }

    @Test
    void refusesAPlaceholderThatItDoesNotKnow() throws IOException {
        configure("{ \"a.pid\": { \"names\": [\"${date}\"] } }");

        assertThatThrownBy(this::plan)
                .isInstanceOf(StartFailure.class)
                .hasMessage("config/f.json: a.pid: names: there is no value for ${date}; there are ${home}");
    }

    @Test
    void laysTheSamplesOnlyForAServerThatTakesThemIn() throws Exception {
        Files.writeString(home.resolve("features/server.json"), """
                { "feature-resource-version": "1.0", "id": "g:server:1" }
                """);
        Files.writeString(home.resolve("config/samples.json"), """
                { "a.pid~samples": { "names": ["${home}/samples"] } }
                """);

        assertThat(server().settings()).containsOnlyKeys("a.pid", "a.pid~samples");
        assertThat(server("--no-samples").settings()).containsOnlyKeys("a.pid");
        assertThat(plan().settings()).containsOnlyKeys("a.pid");
    }

    private void configure(String json) throws IOException {
        Files.writeString(home.resolve("config/f.json"), json);
    }

    private LaunchPlan plan(String... options) throws StartFailure {
        Layout layout = new Layout(home, home.resolve("bundles"));
        return new PlanReader(layout, Placeholders.of(layout)).read(request("f", options));
    }

    private LaunchPlan server(String... options) throws StartFailure {
        Layout layout = new Layout(home, home.resolve("bundles"));
        return new PlanReader(layout, Placeholders.of(layout, Path.of("/some/data"), 8123))
                .read(request("f,server", options));
    }

    private static LaunchRequest request(String features, String... options) throws StartFailure {
        List<String> arguments = new ArrayList<>(List.of(features, "run"));
        arguments.addAll(List.of(options));
        return LaunchRequest.parse(arguments);
    }
}
