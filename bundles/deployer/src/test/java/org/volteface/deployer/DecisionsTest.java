package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.ShadowReport;

/** What people decide, and what taking a step back takes back. */
final class DecisionsTest {
    private static final String ONE = "org.example.one";
    private static final String TWO = "org.example.two";

    @TempDir
    private Path folder;

    private StandInHouse house;
    private Decisions decisions;

    @BeforeEach
    void start() throws Exception {
        house = new StandInHouse(folder);
        decisions = new Decisions(house.desk);
    }

    @AfterEach
    void stop() throws Exception {
        house.end();
    }

    @Test
    void aStepBackAfterAPromotionEndsNoOtherRun() throws Exception {
        Attempt other = house.onTrial(TWO, "1.0.0");
        house.inForce(ONE, "1.0.0");

        assertThat(decisions.rollback("anna")).isEqualTo("the platform's own are in force");
        assertThat(state(other)).isEqualTo(AttemptState.SHADOW);

        assertThat(decisions.rollback("anna")).contains(TWO, "runs in shadow no more");
        assertThatThrownBy(() -> decisions.rollback("anna")).hasMessage("there is nothing to go back to");
    }

    @Test
    void aStepBackEndsTheRunThatWasBegunLast() throws Exception {
        Attempt first = house.inForce(ONE, "1.0.0");
        Attempt last = house.onTrial(TWO, "1.0.0");

        decisions.rollback("anna");

        assertThat(state(last)).isEqualTo(AttemptState.DISCARDED);
        assertThat(state(first)).isEqualTo(AttemptState.ACTIVE);
        decisions.rollback("anna");
        assertThat(state(first)).isEqualTo(AttemptState.REPLACED);
    }

    @Test
    void stepsAreTakenBackOneAfterTheOther() throws Exception {
        house.inForce(ONE, "1.0.0");
        house.inForce(ONE, "1.1.0");
        house.inForce(ONE, "1.2.0");

        decisions.rollback("anna");
        assertThat(house.called()).isEqualTo(ONE + "-1.1.0");
        decisions.rollback("anna");
        assertThat(house.called()).isEqualTo(ONE + "-1.0.0");
        decisions.rollback("anna");
        assertThat(house.called()).isEmpty();
    }

    @Test
    void goingBackToAnAttemptIsAStepThatCanBeTakenBack() throws Exception {
        Attempt first = house.inForce(ONE, "1.0.0");
        house.inForce(ONE, "1.1.0");
        house.inForce(ONE, "1.2.0");

        decisions.rollback(first.number(), "anna");
        assertThat(house.called()).isEqualTo(ONE + "-1.0.0");
        decisions.rollback("anna");
        assertThat(house.called()).isEqualTo(ONE + "-1.2.0");
    }

    @Test
    void takingOutIsAStepThatCanBeTakenBack() throws Exception {
        house.inForce(ONE, "1.0.0");
        assertThat(decisions.undeploy(ONE, "anna")).contains("is taken out");
        assertThat(house.called()).isEmpty();
        decisions.rollback("anna");
        assertThat(house.called()).isEqualTo(ONE + "-1.0.0");
    }

    @Test
    void whoPromotesEarlyIsToldWhatIsNotKnown() throws Exception {
        house.progress = new ShadowReport.Progress(120, 5000, false, 10, Optional.empty());
        Attempt early = house.inForce(ONE, "1.0.0");
        assertThat(early.state()).isEqualTo(AttemptState.ACTIVE);
        assertThat(early.reason()).contains("120 of 5000 documents", "is not known");

        house.progress = new ShadowReport.Progress(5000, 5000, true, 10, Optional.empty());
        assertThat(house.inForce(ONE, "1.1.0").reason()).isEmpty();
    }

    @Test
    void whatARunShowedIsKnownWhenItHasEnded() throws Exception {
        house.progress = new ShadowReport.Progress(7, 9, false, 10, Optional.empty());
        Attempt promoted = house.inForce(ONE, "1.0.0");
        Attempt discarded = house.onTrial(TWO, "1.0.0");
        decisions.rollback("anna");

        assertThat(house.desk.trials().report(promoted.number()).orElseThrow().progress())
                .isEqualTo(house.progress);
        assertThat(house.desk.trials().report(discarded.number())).isPresent();
        assertThat(new ReportShelf(folder.resolve("reports")).report(promoted.number()))
                .isPresent();
    }

    private AttemptState state(Attempt attempt) {
        return house.desk.known(attempt.number()).state();
    }
}
