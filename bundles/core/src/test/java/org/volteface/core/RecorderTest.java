package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Conclusion;
import org.volteface.api.archive.Due;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;

/** A promise is looked at again when the record reaches its last day, and not before. */
final class RecorderTest {
    private final MemoryStore store = new MemoryStore();
    private final Recorder recorder = new Recorder(
            store.store(), new Signal(), Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void aPassedDeadlineIsLookedAtAgain() throws IOException {
        Statement promise = promise(LocalDate.of(2024, 1, 5), LocalDate.of(2024, 5, 31));
        record(LocalDate.of(2024, 1, 5), List.of(promise));
        conclude();

        record(LocalDate.of(2024, 3, 1), List.of());
        assertThat(store.due(9)).isEmpty();
        record(LocalDate.of(2024, 6, 1), List.of());
        assertThat(store.due(9)).extracting(Due::statement).containsExactly(promise);
        conclude();

        record(LocalDate.of(2024, 4, 1), List.of());
        record(LocalDate.of(9999, 1, 1), List.of());
        assertThat(store.due(9)).isEmpty();
    }

    private void record(LocalDate day, List<Statement> statements) throws IOException {
        Document document = Document.of(new Headline(Origin.UNKNOWN, day, ""), "On " + day);
        recorder.record(document, new Made(statements, List.of(), List.of("text@1"), Optional.empty()));
    }

    private void conclude() {
        store.conclude(store.due(9).stream()
                .map(due -> Conclusion.of(due, List.of(), "contradiction@1"))
                .toList());
    }

    private static Statement promise(LocalDate said, LocalDate deadline) {
        Statement base = ReachTest.at(said, 1, StatementKind.COMMITMENT, Set.of(), new Random(1));
        Timing timing = new Timing(base.timing().said(), Optional.empty(), Optional.of(deadline));
        return new Statement(base.id(), base.wording(), base.holding(), base.claim(), timing, List.of());
    }
}
