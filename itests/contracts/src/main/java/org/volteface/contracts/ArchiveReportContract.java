package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contracts.SampleRecordings.commitment;
import static org.volteface.contracts.SampleRecordings.dismissal;
import static org.volteface.contracts.SampleRecordings.finding;
import static org.volteface.contracts.SampleRecordings.recording;
import static org.volteface.contracts.SampleRecordings.statement;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.contradiction.Undecided;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;

/** The contract of a {@link StatementArchive}, empty at first, of which a report reads the latest that there is. */
public abstract class ArchiveReportContract {
    private static final Optional<String> ANYBODY = Optional.empty();
    private static final Optional<String> NOBODY = Optional.of("unknown");

    private final Document document = SampleRecordings.document(1);
    private final Document other = SampleRecordings.document(2);
    private final Statement first = commitment(document, "2023-02-01", 30);
    private final Statement second = statement(document, "2023-09-01", 4);
    private final Statement third = commitment(other, "2024-02-01", 4);
    private final Optional<String> board = Optional.of(first.holder().id());

    /** For the class that names the provider. */
    protected ArchiveReportContract() {}

    /** The provider under test. */
    protected abstract StatementArchive archive();

    @Test
    void nothingIsTheLatestOfAnEmptyOne() {
        assertThat(archive().commitments(ANYBODY, 9)).isEmpty();
        assertThat(archive().findings(ANYBODY, 9)).isEmpty();
        assertThat(archive().dismissals(9)).isEmpty();
        assertThat(archive().outcomesOn("unknown", Finding.class, 9)).isEmpty();
    }

    @Test
    void givesTheLastCommitments() throws IOException {
        archive().record(recording(other, third));
        archive().record(recording(document, first, second));
        assertThat(archive().commitments(ANYBODY, 9)).containsExactly(third, first);
        assertThat(archive().commitments(ANYBODY, 1)).containsExactly(third);
        assertThat(archive().commitments(board, 9)).containsExactly(third, first);
        assertThat(archive().commitments(board, 1)).containsExactly(third);
        assertThat(archive().commitments(NOBODY, 9)).isEmpty();
        archive().record(recording(other));
        assertThat(archive().commitments(ANYBODY, 9)).containsExactly(first);
        assertThat(archive().commitments(board, 9)).containsExactly(first);
    }

    @Test
    void givesTheFindingsThatWereFoundLast() throws IOException {
        recordBoth();
        Finding one = finding(second, "It turned.", first);
        Finding two = finding(third, "It turned back.", second);
        SampleRecordings.conclude(archive(), third, two);
        SampleRecordings.conclude(archive(), second, one);
        assertThat(archive().findings(ANYBODY, 9)).containsExactly(one, two);
        assertThat(archive().findings(ANYBODY, 1)).containsExactly(one);
        assertThat(archive().findings(board, 9)).containsExactly(one, two);
        assertThat(archive().findings(board, 1)).containsExactly(one);
        assertThat(archive().findings(NOBODY, 9)).isEmpty();
        SampleRecordings.concludeAgain(archive(), second);
        assertThat(archive().findings(ANYBODY, 9)).containsExactly(two);
        assertThat(archive().findings(board, 9)).containsExactly(two);
    }

    @Test
    void givesTheDismissalsThatWereMadeLast() throws IOException {
        recordBoth();
        SampleRecordings.conclude(archive(), third, dismissal(first, third), finding(third, "It turned.", second));
        SampleRecordings.conclude(archive(), second, dismissal(first, second));
        assertThat(archive().dismissals(9)).containsExactly(dismissal(first, second), dismissal(first, third));
        assertThat(archive().dismissals(1)).containsExactly(dismissal(first, second));
        SampleRecordings.concludeAgain(archive(), second);
        assertThat(archive().dismissals(9)).containsExactly(dismissal(first, third));
    }

    @Test
    void givesWhatNamesAStatementByItsKind() throws IOException {
        recordBoth();
        StatusChange status = new StatusChange(
                first.id(),
                PromiseStatus.STALLED,
                new Edtf("2024-02"),
                List.of(first.id(), third.id()),
                "nothing moved");
        Undecided undecided = new Undecided(List.of(first.id(), second.id()), "it is unclear");
        Finding finding = finding(third, "It turned.", first);
        SampleRecordings.conclude(archive(), third, dismissal(first, third), status, finding);
        SampleRecordings.conclude(archive(), second, dismissal(first, second), undecided);
        assertThat(on(first, Finding.class)).containsExactly(finding);
        assertThat(on(third, Finding.class)).containsExactly(finding);
        assertThat(on(second, Finding.class)).isEmpty();
        assertThat(on(first, StatusChange.class)).containsExactly(status);
        assertThat(on(first, Undecided.class)).containsExactly(undecided);
        assertThat(on(first, Dismissal.class)).containsExactly(dismissal(first, second), dismissal(first, third));
        assertThat(archive().outcomesOn(first.id(), Dismissal.class, 1)).containsExactly(dismissal(first, second));
        assertThat(on(third, Dismissal.class)).containsExactly(dismissal(first, third));
    }

    @Test
    void leavesOutAFindingWhosePlaceAnotherTook() throws IOException {
        recordBoth();
        Finding late = finding(second, "It turned, and again.", first);
        Finding early = finding(second, "It turned.", first);
        SampleRecordings.conclude(archive(), third, late);
        SampleRecordings.conclude(archive(), second, early);
        assertThat(archive().findings(ANYBODY, 9)).containsExactly(late);
        assertThat(on(first, Finding.class)).containsExactly(late);
        assertThat(on(second, Finding.class)).containsExactly(late);
        SampleRecordings.concludeAgain(archive(), third);
        assertThat(on(first, Finding.class)).containsExactly(early);
        archive().record(recording(document, first));
        assertThat(on(first, Finding.class)).isEmpty();
    }

    private <O extends Outcome> List<O> on(Statement statement, Class<O> kind) {
        return archive().outcomesOn(statement.id(), kind, 9);
    }

    private void recordBoth() throws IOException {
        archive().record(recording(document, first, second));
        archive().record(recording(other, third));
    }
}
