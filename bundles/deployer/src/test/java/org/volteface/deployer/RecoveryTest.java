package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;

final class RecoveryTest {
    private static final String NAME = "org.example.stance";

    @TempDir
    private Path folder;

    private StandInHouse house;
    private Ledger ledger;

    @BeforeEach
    void start() throws Exception {
        house = new StandInHouse(folder);
        ledger = house.ledger;
    }

    @AfterEach
    void stop() throws Exception {
        house.end();
    }

    @Test
    void whatWasUnderWayIsDoneOrUndone() throws IOException {
        long copied = ledger.open("copied.jar", "anna");
        long staged = staged("staged");
        long replaced = staged("replaced");
        ledger.stand(List.of(replaced), Optional.of(0L), "anna");
        ledger.note(replaced, AttemptState.ACTIVE, "anna", "");
        long undone = staged("undone");
        ledger.note(undone, AttemptState.SWAPPING, "anna", "");
        long done = staged("done");
        ledger.note(done, AttemptState.SWAPPING, "anna", "");
        ledger.stand(List.of(done), Optional.of(1L), "anna");

        recovery().recover();

        assertThat(state(copied)).isEqualTo(AttemptState.REFUSED);
        assertThat(state(staged)).isEqualTo(AttemptState.REFUSED);
        assertThat(state(replaced)).isEqualTo(AttemptState.REPLACED);
        assertThat(state(undone)).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(state(done)).isEqualTo(AttemptState.ACTIVE);
        assertThat(ledger.standing().attempts()).containsExactly(done);
        // Its jar is not there: that is told, and the platform's own are called meanwhile.
        assertThat(ledger.attempt(done).orElseThrow().reason()).contains("does not start");
        assertThat(house.called()).isEmpty();
    }

    @Test
    void anotherStartChangesNothingMore() throws Exception {
        whatWasUnderWayIsDoneOrUndone();
        List<Attempt> once = ledger.attempts();
        restart();
        recovery().recover();
        assertThat(ledger.attempts()).isEqualTo(once);
    }

    @Test
    void nobodyIsCalledBeforeAllAreStarted() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        house.inForce(NAME, "1.0.0");
        Attempt onTrial = house.onTrial(NAME, "1.1.0");
        restart();

        recovery().recover();

        assertThat(house.selected).allMatch(selection -> !selection.chosen().isEmpty());
        assertThat(house.called()).isEqualTo(NAME + "-1.0.0");
        assertThat(house.desk.trials().keep(onTrial.number())).isPresent();
    }

    @Test
    void whatDoesNotWorkAnyMoreIsPassedOverAndTold() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt broken = house.inForce(NAME, "1.0.0");
        restart();
        house.mute.add(NAME);

        recovery().recover();

        assertThat(house.called()).isEqualTo("org.example.other-1.0.0");
        assertThat(ledger.attempt(broken.number()).orElseThrow().reason()).contains("does not work any more");
        assertThat(state(broken.number())).isEqualTo(AttemptState.ACTIVE);
    }

    @Test
    void oneThatCannotBeTriedHoldsUpNothing() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt onTrial = house.onTrial(NAME, "1.1.0");
        restart();
        house.untriable = true;

        recovery().recover();

        assertThat(house.called()).isEqualTo("org.example.other-1.0.0");
        assertThat(ledger.attempt(onTrial.number()).orElseThrow().reason()).contains("no ContradictionDetector");
    }

    @Test
    void aDamagedJournalKeepsNothingFromBeingSelected() throws Exception {
        long other = staged("other");
        ledger.stand(List.of(other), Optional.of(0L), "anna");
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("journal.jsonl")));
        lines.set(0, lines.get(0).substring(5));
        lines.add("{\"at\":\"2025-03-30T10:00:00Z\",\"by\":\"anna\",\"standing\":2,\"attempts\":[1,7],\"before\":1}");
        Files.write(folder.resolve("journal.jsonl"), lines);
        restart();
        recovery().recover();
        assertThat(house.selected).isNotEmpty();
        assertThat(Files.readAllLines(folder.resolve("journal.jsonl"))).isEqualTo(lines);
    }

    private void restart() throws Exception {
        stop();
        start();
    }

    private long staged(String name) throws IOException {
        long number = ledger.open(name + ".jar", "anna");
        ledger.identify(number, new Candidate(name, "org.example." + name, "1.0.0", List.of("StanceClassifier")));
        return number;
    }

    private AttemptState state(long number) {
        return ledger.attempt(number).orElseThrow().state();
    }

    private Recovery recovery() {
        return new Recovery(house.desk, house.check);
    }
}
