package org.volteface.console.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;
import org.volteface.api.search.IndexState;
import org.volteface.console.StandInPlatform;

/** When an instance is ready, and what it says where it is not. */
final class HealthChecksTest {
    private final StandInPlatform platform = new StandInPlatform();
    private Check framework = Check.passed("framework", "3 bundles");
    private final HealthChecks checks = new HealthChecks(platform, () -> framework);

    @Test
    void isReadyWhereAllIsWell() throws IOException {
        List<Check> results = checks.run();

        assertThat(results).extracting(Check::name).containsExactly("framework", "queue", "archive", "roles", "search");
        assertThat(results).allMatch(Check::ok);
        JsonObject json = JsonParser.parseString(Check.json(results)).getAsJsonObject();
        assertThat(json.get("status").getAsString()).isEqualTo("ready");
        assertThat(json.get("checks").getAsJsonArray()).hasSize(5);
    }

    @Test
    void saysWhatIsNotThere() throws IOException {
        platform.empty = true;
        framework = Check.failed("framework", "not running: org.volteface.core");

        assertThat(checks.run()).noneMatch(Check::ok);
        assertThat(checks.run())
                .extracting(Check::message)
                .containsExactly(
                        "not running: org.volteface.core",
                        "nothing works on the queue",
                        "no archive is there",
                        "nothing tells which roles are there",
                        "no search is there");
        assertThat(Check.json(checks.run())).startsWith("{\"status\":\"unready\"");
    }

    @Test
    void failsWhereAStepStandsStill() {
        platform.steps.set(3, new StepStatus(Step.ACTORS, List.of(), 1, Optional.of("no ActorResolver is there")));

        assertThat(failed())
                .containsExactly(
                        Check.failed("queue", "actors stands still: no ActorResolver is there"),
                        Check.failed("roles", "missing: ActorResolver"));
    }

    @Test
    void failsWhereNothingIsDone() {
        platform.moving = false;

        assertThat(failed())
                .containsExactly(Check.failed("queue", "nothing is done any more, with 4 waiting, 1 set aside"));
    }

    @Test
    void failsWhereNothingCanBeKeptOrShown() {
        platform.keptQueue.fill();
        platform.renderers.clear();

        assertThat(failed())
                .containsExactly(
                        Check.failed("archive", "cannot be written: the disk is full"),
                        Check.failed("roles", "missing: ReportRenderer"));
    }

    @Test
    void survivesAServiceThatBreaksDown() {
        platform.broken = true;

        assertThat(failed())
                .containsExactly(
                        Check.failed("queue", "cannot be checked; the reason is in the log"),
                        Check.failed("roles", "cannot be checked; the reason is in the log"));
    }

    @Test
    void tellsHowFarBehindTheSearchIs() {
        assertThat(checks.run()).contains(Check.passed("search", "up to date"));
        platform.search.state = new IndexState(true, 3);
        assertThat(checks.run()).contains(Check.passed("search", "3 changes behind"));
        platform.search.state = new IndexState(false, 12);
        assertThat(checks.run()).contains(Check.passed("search", "its index is being made, 12 documents left"));
    }

    @Test
    void failsWhereSomethingCouldNotBeIndexed() {
        platform.search.state = new IndexState(true, 0, 2);
        assertThat(failed())
                .contains(Check.failed(
                        "search",
                        "2 changes could not be indexed and are missing in the lists; the log says which and why"));
    }

    private List<Check> failed() {
        return checks.run().stream().filter(check -> !check.ok()).toList();
    }
}
