package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;

/** The commands status, retry and reanalyse. */
class OperationCommandsTest {
    private final CalmOperations operations = new CalmOperations();
    private final SmallQueue queue = new SmallQueue();
    private final StatusCommand status = new StatusCommand(operations);
    private final RepeatCommands repeat = new RepeatCommands(operations, queue);

    OperationCommandsTest() {
        queue.add(Ferry.document("aaaa1111bbbb", DocumentState.SET_ASIDE, Optional.of("too long")));
    }

    @Test
    void showsHowItGoes() {
        operations.status = new Status(
                new QueueCounts(12, 1_403, 1),
                new Counts(1_403, 9_120, 31, 4),
                List.of(
                        new StepStatus(Step.SOURCING, List.of("inbox", "samples"), 0, Optional.empty()),
                        new StepStatus(Step.TEXT, List.of("org.volteface.text@1.0.0"), 2, Optional.empty()),
                        new StepStatus(Step.STANCE, List.of(), 1, Optional.of("no bundle provides StanceClassifier"))),
                new Status.Pace(21.46, 403, true));

        assertThat(status.status()).isEqualTo("""
                Documents    12 waiting, 1,403 analysed, 1 set aside (documents --state aside tells why)
                Archive      9,120 statements, 31 findings, 4 statements still to be compared
                Pace         21.5 documents a second over the last minute
                Re-analysis  403 documents still to be redone, 1,000 of 1,403 up to date

                Step            Busy   Analyser
                sourcing        0      inbox
                                       samples
                text            2      org.volteface.text@1.0.0
                stance          1      none
                                       paused: no bundle provides StanceClassifier""");
    }

    @Test
    void saysWhereNothingMoves() {
        operations.status =
                new Status(new QueueCounts(3, 0, 0), new Counts(0, 0, 0, 0), List.of(), new Status.Pace(0, 0, false));

        assertThat(status.status().lines())
                .contains(
                        "Documents    3 waiting, 0 analysed, 0 set aside",
                        "Re-analysis  nothing to redo",
                        "Pace         0.0 documents a second over the last minute; nothing is done any more, although",
                        "             something waits");
    }

    @Test
    void pausesAndResumesWhatIsRedone() throws Exception {
        operations.status =
                new Status(new QueueCounts(0, 8, 0), new Counts(0, 0, 0, 0), List.of(), new Status.Pace(0, 3, true));
        HoldCommands hold = new HoldCommands(operations);
        assertThat(hold.pause()).isEqualTo("Re-analysis is paused, with 3 documents still to be redone.");
        assertThat(status.status()).contains("5 of 8 up to date; paused, also over a restart");
        assertThat(hold.resume()).isEqualTo("Re-analysis is going on, with 3 documents still to be redone.");
        assertThat(status.status()).contains("5 of 8 up to date\n");
    }

    @Test
    void retriesAllOrOne() throws Exception {
        operations.many = 1;
        assertThat(repeat.retry()).isEqualTo("1 document will be tried again.");
        assertThat(repeat.retry("aaaa1")).isEqualTo("1 document will be tried again.");
        assertThat(operations.retried).isEqualTo(List.of(Optional.empty(), Optional.of("aaaa1111bbbb")));

        operations.many = 0;
        assertThat(repeat.retry()).isEqualTo("No document is set aside: there is nothing to try again.");
        assertThat(repeat.retry("aaaa1"))
                .isEqualTo("Document aaaa1111 is not set aside: there is nothing to try again.");
    }

    @Test
    void reanalysesAllOrOne() throws Exception {
        operations.many = 1_403;
        assertThat(repeat.reanalyse()).isEqualTo("1,403 documents will be analysed again, in the background.");

        operations.many = 0;
        assertThat(repeat.reanalyse("aaaa1111bbbb"))
                .isEqualTo("Document aaaa1111 was never analysed: there is nothing to redo.");
        assertThat(repeat.reanalyse()).isEqualTo("No document was analysed yet: there is nothing to redo.");
        assertThat(operations.reanalysed)
                .isEqualTo(List.of(Optional.empty(), Optional.of("aaaa1111bbbb"), Optional.empty()));
    }

    @Test
    void touchesNothingWhereTheDocumentIsUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> repeat.retry("bbbb"))
                .withMessage("there is no document with the id 'bbbb'");
        assertThat(operations.retried).isEmpty();
    }
}
