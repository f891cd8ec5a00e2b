package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Timing;
import org.volteface.console.access.Role;

/** What the overview tells of promises whose time is near or past. */
final class OverviewPagesTest {
    private static final Actor BOARD = new Actor("board", "Harbour board", ActorKind.ORGANISATION);
    private static final Actor ANN = new Actor("ann", "Ann Holt", ActorKind.PERSON);
    private static final LocalDate MADE = LocalDate.of(2025, 1, 2);

    @TempDir
    Path data;

    private final StandInPlatform platform = new StandInPlatform();
    private WebServer server;
    private String ray = "";

    @BeforeEach
    void start() throws Exception {
        server = new WebServer(data, platform);
        ray = server.enter("ray", Role.READER);
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void tellsOfAConditionThatCameAbout() throws Exception {
        Statement promise = StandInStatements.said("promise", BOARD, MADE);
        Statement fact = StandInStatements.said("fact", ANN, MADE.plusDays(9));
        hold(
                List.of(promise, fact),
                new StatusChange(
                        "promise",
                        PromiseStatus.IN_THE_WORKS,
                        new Edtf("2025-01-11"),
                        List.of("promise", "fact"),
                        "its condition came about: “the grant was paid”"));

        assertThat(page())
                .contains(
                        "Promises on a condition",
                        "The detector judged:</span> its condition came about: “the grant was paid”")
                .contains("#s-fact");
    }

    @Test
    void judgesNothingOfAConditionWithoutEvidence() throws Exception {
        Statement promise = StandInStatements.said("promise", BOARD, MADE);
        hold(
                List.of(promise),
                new StatusChange(
                        "promise",
                        PromiseStatus.NOT_YET_RATED,
                        new Edtf("2025-01-02"),
                        List.of("promise"),
                        "nothing known tells whether its condition came about"));

        assertThat(page())
                .contains("The record tells nothing of the conditions")
                .doesNotContain("The detector judged");
    }

    @Test
    void standsAsInTheListOfPromises() throws Exception {
        Statement said = StandInStatements.said("promise", BOARD, MADE);
        Statement due = new Statement(
                said.id(),
                said.wording(),
                said.holding(),
                said.claim(),
                new Timing(said.timing().said(), Optional.empty(), Optional.of(LocalDate.of(2026, 3, 20))),
                said.madeBy());
        hold(
                List.of(due),
                new StatusChange(
                        "promise", PromiseStatus.STALLED, new Edtf("2025-01-02"), List.of("promise"), "nothing moves"));

        assertThat(page()).contains("/help#status-in_the_works").doesNotContain("/help#status-stalled");
    }

    private void hold(List<Statement> statements, StatusChange change) {
        platform.keptArchive = new StandInRecord(statements, List.of(change));
        platform.keptSearch = Optional.of(new StandInStatementSearch(statements));
    }

    private String page() throws Exception {
        HttpResponse<String> answer = server.get("/", "Cookie", ray);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
