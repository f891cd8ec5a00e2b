package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;

/** The change of what is in force, and each place where it can fail. */
final class SwapTest {
    private static final String NAME = "org.example.stance";

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
        agrees();
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(this::turn);
        assertThat(next.get(5, TimeUnit.SECONDS))
                .as("the next one has its turn")
                .isTrue();
        house.end();
    }

    @Test
    void theNewOneComesAndTheOldOneGoes() throws Exception {
        Attempt first = house.inForce(NAME, "1.0.0");
        Attempt second = house.inForce(NAME, "1.1.0");

        assertThat(second.state()).isEqualTo(AttemptState.ACTIVE);
        assertThat(state(first)).isEqualTo(AttemptState.REPLACED);
        assertThat(house.called()).isEqualTo(NAME + "-1.1.0");
        assertThat(house.installed()).containsExactly(NAME + "-1.1.0");
        assertThat(house.ended).hasSize(2);
    }

    @Test
    void oneThatOffersNothingAnyMoreIsRolledBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.mute.add(NAME);
        rolledBack(next, "does not offer it");
    }

    @Test
    void oneThatMakesAStepStandStillIsRolledBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.pause = Optional.of("it took too long twice");
        rolledBack(next, "stands still");
    }

    @Test
    void oneThatBreaksItsContractByNowIsRolledBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.broken = Optional.of("a span outside the text");
        rolledBack(next, "a span outside the text");
    }

    @Test
    void oneWhoseBundleIsGoneIsRolledBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.desk.floor().bundle(next).orElseThrow().uninstall();
        rolledBack(next, "the bundle is gone");
    }

    @Test
    void oneThatCannotBeSelectedIsRolledBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.meanwhile = () -> {
            house.meanwhile = () -> {};
            throw new IllegalStateException("no");
        };
        rolledBack(next, "could not be put in force");
    }

    @Test
    void whereNothingCanBeWrittenNothingChanges() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.fillDisk();
        assertThatThrownBy(() -> decisions.promote(next.number(), "anna")).isInstanceOf(IOException.class);
        assertThat(state(next)).isEqualTo(AttemptState.SHADOW);
        house.clearDisk();
        assertThat(decisions.promote(next.number(), "anna").state()).isEqualTo(AttemptState.ACTIVE);
    }

    @Test
    void whereTheLastLineCannotBeWrittenWhatWasSelectedIsTakenBack() throws Exception {
        house.inForce("org.example.other", "1.0.0");
        Attempt next = house.onTrial(NAME, "1.1.0");
        house.meanwhile = () -> {
            house.meanwhile = () -> {};
            house.fillDisk();
        };
        assertThatThrownBy(() -> decisions.promote(next.number(), "anna")).isInstanceOf(IOException.class);
        house.clearDisk();
        assertThat(house.called()).isEqualTo("org.example.other-1.0.0");
        assertThat(house.ended).as("its run is ended too").hasSize(2);
    }

    @Test
    void whatCannotBeBroughtBackLeavesWhatIsInForce() throws Exception {
        Attempt first = house.inForce(NAME, "1.0.0");
        house.inForce(NAME, "1.1.0");
        Files.delete(folder.resolve(NAME + "-1.0.0.jar"));

        assertThatThrownBy(() -> decisions.rollback("anna")).isInstanceOf(IOException.class);

        assertThat(house.called()).isEqualTo(NAME + "-1.1.0");
        assertThat(state(first)).isEqualTo(AttemptState.REPLACED);
    }

    private void rolledBack(Attempt attempt, String reason) throws IOException {
        Attempt ended = decisions.promote(attempt.number(), "anna");
        assertThat(ended.state()).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(ended.reason()).contains(reason);
        assertThat(house.called()).isEqualTo("org.example.other-1.0.0");
        assertThat(house.installed()).containsExactly("org.example.other-1.0.0");
        assertThat(house.ended).hasSize(2);
    }

    /** What is called is what the ledger has. */
    private void agrees() {
        String last = house.written().isEmpty()
                ? ""
                : house.written().get(house.written().size() - 1);
        assertThat(house.called()).isEqualTo(last);
        assertThat(house.installed()).containsAll(house.written());
    }

    private boolean turn() {
        try {
            return house.desk.<Boolean, IOException>inTurn(() -> true);
        } catch (IOException e) {
            return false;
        }
    }

    private AttemptState state(Attempt attempt) {
        return house.desk.known(attempt.number()).state();
    }
}
