package org.volteface.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.volteface.api.actor.ActorResolver;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Probes;
import org.volteface.api.contradiction.ContradictionDetector;
import org.volteface.api.extraction.StatementExtractor;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.api.text.TextAnalyser;
import org.volteface.system.House;

/** Starts every feature and looks whether all of it runs. */
class BootTest {
    /** What looks after an archive, which an analysis without a server has not. */
    private static final String UPKEEP = "org.volteface.shell.upkeep.";

    private static final List<Class<?>> ROLES = List.of(
            TextAnalyser.class,
            StatementExtractor.class,
            ActorResolver.class,
            KnowledgePack.class,
            StanceClassifier.class,
            ContradictionDetector.class,
            ReportRenderer.class,
            Reports.class,
            DocumentReader.class,
            Analysis.class,
            Probes.class);
    /** The engine, and the commands on a running server, wait for its archive, which no other feature has. */
    private static final List<String> OF_A_SERVER = List.of(
            UPKEEP,
            "org.volteface.shell.server.",
            "org.volteface.core.AnalysisEngine ",
            "org.volteface.core.ArchivedReviews ",
            "org.volteface.core.EngineActors ",
            "org.volteface.core.EngineOperations ",
            "org.volteface.core.QueuedIntake ",
            "org.volteface.core.SelectedProviders ");

    @TempDir
    private Path folder;

    static List<String> features() {
        return House.features().stream()
                .filter(feature -> !feature.equals("upkeep"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("features")
    void everythingRuns(String feature) throws Exception {
        String inspector = GuestJar.build("inspector", folder).toString();
        List<String> arguments = new ArrayList<>(List.of("inspect", "--with", inspector));
        if (feature.equals("server")) {
            arguments.addAll(List.of(
                    "--port",
                    "0",
                    "--no-samples",
                    "--data",
                    folder.resolve("data").toString()));
        }
        // What a server shows is what the analysis found.
        String started = feature.equals("server") ? "analysis,server" : feature;
        Volteface run = Volteface.run(started, "", arguments.toArray(String[]::new));
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .filteredOn(line -> line.startsWith("bundle "))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).endsWith(" ACTIVE"));
        assertThat(run.out())
                .filteredOn(line -> line.startsWith("component ") && (feature.equals("server") || !isOfAServer(line)))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).endsWith(" SATISFIED"));
        assertThat(services(run)).containsAll(ROLES.stream().map(Class::getName).toList());
    }

    /** It needs none of those who analyse. */
    @Test
    void whatLooksAfterArchivesRunsAlone() throws Exception {
        String inspector = GuestJar.build("inspector", folder).toString();
        Volteface run = Volteface.run("upkeep", "", "inspect", "--with", inspector);
        assertThat(run.status()).as(String.join("\n", run.err())).isZero();
        assertThat(run.out())
                .filteredOn(line -> line.startsWith("bundle "))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(line).endsWith(" ACTIVE"));
        assertThat(run.out())
                .filteredOn(line -> line.startsWith("component " + UPKEEP))
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).endsWith(" SATISFIED"));
    }

    private static boolean isOfAServer(String line) {
        return OF_A_SERVER.stream().anyMatch(component -> line.startsWith("component " + component));
    }

    private static List<String> services(Volteface run) {
        Stream<String> lines = run.out().stream().filter(line -> line.startsWith("service "));
        return lines.map(line -> line.split(" ")[1]).toList();
    }
}
