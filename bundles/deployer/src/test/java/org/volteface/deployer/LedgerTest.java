package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;

final class LedgerTest {
    private static final Candidate STANCE =
            new Candidate("5ba93c9d", "org.example.stance", "1.0.0", List.of("StanceClassifier"));

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void begin() throws IOException {
        ledger = read();
    }

    @Test
    void whatWasWrittenIsReadAgain() throws IOException {
        long number = ledger.open("stance.jar", "anna");
        ledger.identify(number, STANCE);
        ledger.tried(number, new DryRun(List.of(), List.of(), List.of(), false));
        ledger.note(number, AttemptState.SHADOW, "anna", "");
        ledger.note(number, AttemptState.SWAPPING, "bert", "");
        ledger.stand(List.of(number), Optional.of(0L), "bert");
        ledger.note(number, AttemptState.ACTIVE, "bert", "");

        Ledger again = read();
        assertThat(again.attempts()).isEqualTo(ledger.attempts());
        assertThat(again.standing()).isEqualTo(ledger.standing());
        Attempt attempt = again.attempt(number).orElseThrow();
        assertThat(attempt.name()).isEqualTo("stance.jar");
        assertThat(attempt.candidate()).contains(STANCE);
        assertThat(attempt.dryRun()).isPresent();
        assertThat(attempt.events())
                .extracting(Attempt.Event::state)
                .containsExactly(
                        AttemptState.ARRIVED,
                        AttemptState.STAGED,
                        AttemptState.SHADOW,
                        AttemptState.SWAPPING,
                        AttemptState.ACTIVE);
        assertThat(attempt.events().get(3).by()).isEqualTo("bert");
    }

    @Test
    void eachBeginningOfTheJournalIsALedger() throws IOException {
        whatWasWrittenIsReadAgain();
        List<String> lines = Files.readAllLines(journal());
        int committed = 5;
        for (int count = 0; count <= lines.size(); count++) {
            // The next line is torn, as the one that was written when the machine died.
            String torn = count < lines.size() ? lines.get(count).substring(0, 20) : "";
            String kept = String.join(
                    "",
                    lines.subList(0, count).stream().map(line -> line + "\n").toList());
            Files.writeString(journal(), kept + torn);
            Ledger part = read();
            assertThat(part.attempts()).hasSize(Math.min(1, count));
            assertThat(part.standing().attempts()).as("of %s lines", count).hasSize(count > committed ? 1 : 0);
        }
    }

    @Test
    void numbersGoOnAfterAnotherStart() throws IOException {
        assertThat(ledger.open("a.jar", "anna")).isEqualTo(1);
        assertThat(ledger.open("b.jar", "anna")).isEqualTo(2);
        Ledger again = read();
        assertThat(again.open("c.jar", "anna")).isEqualTo(3);
        assertThat(again.attempts()).extracting(Attempt::name).containsExactly("c.jar", "b.jar", "a.jar");
    }

    @Test
    void standingsAreFoundByTheLatestOfThem() throws IOException {
        for (String name : List.of("a.jar", "b.jar")) {
            ledger.identify(ledger.open(name, "anna"), STANCE);
        }
        ledger.stand(List.of(1L), Optional.of(0L), "anna");
        ledger.stand(List.of(1L, 2L), Optional.of(1L), "anna");
        Standing back = ledger.stand(List.of(1L), Optional.of(0L), "anna");

        assertThat(ledger.standingOf(1)).contains(back);
        assertThat(ledger.standingOf(2))
                .hasValueSatisfying(one -> assertThat(one.number()).isEqualTo(2));
        assertThat(ledger.standingOf(3)).isEmpty();
        assertThat(back.with(List.of(1L), 2)).containsExactly(2L);
    }

    @Test
    void whatIsSetStaysKnownWhateverIsLearntBesides() throws IOException {
        long number = ledger.open("mine.json", "anna");
        ledger.note(number, AttemptState.STAGED, "anna", "org.example: confidence = 0.9");
        ledger.identify(number, STANCE);
        ledger.tried(number, new DryRun(List.of(), List.of(), List.of(), false));
        assertThat(ledger.attempt(number).orElseThrow().events())
                .extracting(Attempt.Event::reason)
                .containsExactly("", "org.example: confidence = 0.9");
    }

    @Test
    void aStateThatOnlyAnotherReleaseKnowsLeavesTheAttemptAsItWas() throws IOException {
        long number = ledger.open("a.jar", "anna");
        ledger.identify(number, STANCE);
        ledger.note(number, AttemptState.SHADOW, "anna", "");
        String line = Files.readAllLines(journal()).get(2).replace("SHADOW", "HIBERNATING");
        Files.writeString(journal(), line + "\n{\"seal\":1}\n", StandardOpenOption.APPEND);
        Ledger again = read();
        assertThat(again.attempt(number).orElseThrow().state()).isEqualTo(AttemptState.SHADOW);
        assertThat(again.open("b.jar", "anna")).isEqualTo(2);
    }

    @Test
    void whereALineIsDamagedTheRestHoldsAndNothingIsAdded() throws IOException {
        whatWasWrittenIsReadAgain();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal()));
        lines.set(3, lines.get(3).substring(9));
        Files.write(journal(), lines);
        Ledger again = read();
        assertThat(again.standing().attempts()).containsExactly(1L);
        assertThat(again.attempt(1).orElseThrow().state()).isEqualTo(AttemptState.ACTIVE);
        assertThatThrownBy(() -> again.open("b.jar", "anna"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 4 cannot be read");
        assertThat(Files.readAllLines(journal())).isEqualTo(lines);
    }

    @Test
    void whatIsClosedIsWrittenToNoMore() throws IOException {
        ledger.open("a.jar", "anna");
        ledger.close();
        assertThatThrownBy(() -> ledger.note(1, AttemptState.REFUSED, "anna", ""))
                .hasMessageContaining("has ended");
        assertThat(read().attempt(1).orElseThrow().state()).isEqualTo(AttemptState.ARRIVED);
    }

    @Test
    void aStepBackIsOfferedAsLongAsThereIsOne() throws IOException {
        assertThat(Decisions.stepBack(ledger)).isEmpty();
        ledger.identify(ledger.open("a.jar", "anna"), STANCE);
        ledger.note(1, AttemptState.SHADOW, "anna", "");
        assertThat(Decisions.stepBack(ledger)).contains("End the shadow run of attempt 1");
        ledger.stand(List.of(1L), Optional.of(0L), "anna");
        ledger.note(1, AttemptState.ACTIVE, "anna", "");
        assertThat(Decisions.stepBack(ledger)).contains("Go back to the platform's own");
        ledger.stand(List.of(), Optional.empty(), "anna");
        ledger.note(1, AttemptState.REPLACED, "anna", "went back");
        assertThat(Decisions.stepBack(ledger)).isEmpty();
    }

    @Test
    void aChangeInPlaceIsTheLatestStepAndIsNotTakenBack() throws IOException {
        ledger.identify(ledger.open("a.jar", "anna"), STANCE);
        ledger.stand(List.of(1L), Optional.of(0L), "anna");
        long console = ledger.open("console.jar", "anna");
        ledger.tried(console, new DryRun(List.of(), List.of(), List.of(), true));
        ledger.note(console, AttemptState.APPLIED, "anna", "in place");
        assertThat(ledger.latest().map(Attempt::number)).contains(console);
        assertThat(read().latest().map(Attempt::number)).contains(console);
        assertThat(Decisions.stepBack(ledger)).isEmpty();
    }

    private Path journal() {
        return folder.resolve("journal.jsonl");
    }

    private Ledger read() throws IOException {
        return new Ledger(new Journal(journal()), Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));
    }
}
