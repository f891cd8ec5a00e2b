package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.system.House;

/** What cannot be run is refused in a line that says why, with status 2; a bad line of input costs itself alone. */
class UsageTest {
    @TempDir
    private Path folder;

    @Test
    void refusesAConfigurationValueWithFileKeyAndReason() throws Exception {
        Path file = Files.writeString(folder.resolve("mine.json"), """
                {":configurator:resource-version": 1, "org.volteface.core": {"prefers": ["x"]}}
                """);
        Volteface run = Volteface.run("analysis", "", "analyze", "--config", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("mine.json", "org.volteface.core", "prefers");
    }

    @Test
    void tellsInALineWhyAComponentDoesNotStart() throws Exception {
        String stubborn = GuestJar.build("stubborn", folder).toString();
        Volteface run = Volteface.run("analysis", "", "analyze", "--with", stubborn);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsExactly("volteface: " + GuestJar.symbolicName("stubborn")
                        + ": StubbornTextAnalyser does not start: has no model");
    }

    @Test
    void refusesAGuestThatIsNoBundle() throws Exception {
        Path file = Files.writeString(folder.resolve("guest.jar"), "no zip at all");
        Volteface run = Volteface.run("analysis", "", "analyze", "--with", file.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("guest.jar");
    }

    @Test
    void namesTheMalformedLineAndAnalysesTheRest() throws Exception {
        String input = """
                {"date":"2024-05-14","source":"Post","text":"The mayor of Skarrow opposes the toll."}
                {"date":
                {"date":"2024-05-15","source":"Post","text":"The mayor of Skarrow backs the ferry."}
                """;
        Volteface run = Volteface.run("analysis", input, "analyze");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).singleElement().asString().startsWith("line 2: ");
        assertThat(run.out()).anyMatch(line -> line.contains("\"document\":0"));
        assertThat(run.out()).anyMatch(line -> line.contains("\"document\":1"));
    }

    @Test
    void refusesAFeatureThatIsNotThere() throws Exception {
        Volteface run = Volteface.run("nosuch", "", "analyze");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).singleElement().asString().contains("nosuch");
    }

    @Test
    void refusesAGuestThatOffersNothing() throws Exception {
        Path lib = House.ROOT.resolve("launcher/target/lib/org.osgi.service.feature-1.0.0.jar");
        Volteface run = Volteface.run("analysis", "", "analyze", "--with", lib.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("org.osgi.service.feature-1.0.0.jar");
    }

    @Test
    void saysThatAFolderHoldsNothingToRead() throws Exception {
        Files.writeString(folder.resolve("README.md"), "The mayor of Skarrow opposes the toll.");
        Volteface run = Volteface.run("analysis", "", "analyze", folder.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly(folder + ": the folder holds nothing to read");
    }

    @Test
    void countsADocumentThatIsGivenTwiceOnce() throws Exception {
        String toll =
                "{\"date\":\"2024-05-14\",\"text\":\"The mayor of Skarrow opposes the toll.\",\"source\":\"Post\"}\n";
        Volteface run = Volteface.run("analysis", toll + toll + toll.replace("toll.", "ferry."), "analyze");
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(2);
        assertThat(run.out().get(1)).contains("\"document\":2");
        assertThat(run.err()).containsExactly("document 1: the same as document 0, and counted once");
    }

    @Test
    void printsAnActorsReportOfTheCasesThatHaveTheActor() throws Exception {
        String cases = """
                {"date":"2024-05-14","source":"Post","text":"The mayor of Skarrow opposes the toll.","case":"x"}
                {"date":"2024-05-14","source":"Post","text":"It rained.","case":"y"}
                """;
        Volteface json = Volteface.run("analysis", cases, "analyze", "--actor=mayor of Skarrow", "--format=json");
        assertThat(json.status()).as(String.join("\n", json.err())).isZero();
        assertThat(json.out())
                .singleElement()
                .asString()
                .startsWith("{\"case\":\"x\",\"report\":{\"report\":\"actor\"");
        Volteface html = Volteface.run("analysis", cases, "analyze", "--format=html");
        assertThat(html.status()).isEqualTo(2);
        assertThat(html.out()).isEmpty();
        assertThat(html.err()).singleElement().asString().contains("--format html shows one case");
    }

    @Test
    void namesAnInputThatHoldsNoText() throws Exception {
        Path binary = Files.write(folder.resolve("photo.jpg"), new byte[] {1, 0, 2, 0});
        Volteface run = Volteface.run("analysis", "", "analyze", binary.toString(), "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsExactly(binary + ": a binary file: it holds NUL bytes", "standard input: empty");
    }
}
