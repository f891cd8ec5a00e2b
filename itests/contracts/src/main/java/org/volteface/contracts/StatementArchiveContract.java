package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contracts.SampleRecordings.dismissal;
import static org.volteface.contracts.SampleRecordings.finding;
import static org.volteface.contracts.SampleRecordings.recording;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.Due;
import org.volteface.api.archive.Entry;
import org.volteface.api.archive.Recording;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;

/** The contract of {@link StatementArchive} on what is recorded of documents, on an empty one. */
public abstract class StatementArchiveContract extends ArchivedStatements {
    /** For the class that names the provider. */
    protected StatementArchiveContract() {}

    @Test
    void isEmptyAtFirst() {
        assertThat(archive().counts()).isEqualTo(new Counts(0, 0, 0, 0));
        assertThat(statements()).isEmpty();
        assertThat(outcomes()).isEmpty();
        assertThat(archive().due(9)).isEmpty();
        assertThat(archive().latestDay()).isEqualTo(LocalDate.EPOCH);
        assertThat(archive().headline("unknown")).isEmpty();
        assertThat(archive().statement("unknown")).isEmpty();
        assertThat(archive().outcomesOn("unknown")).isEmpty();
    }

    @Test
    void keepsStatementsAsTheyAre() throws IOException {
        recordBoth();
        assertThat(statements()).containsExactly(first, second, third);
        assertThat(archive().statementsOf(document.id())).containsExactly(second, first);
        assertThat(archive().statement(first.id())).contains(first);
        assertThat(archive().headline(document.id())).contains(document.headline());
        assertThat(archive().latestDay()).isEqualTo(Samples.DAY);
        assertThat(archive().counts()).isEqualTo(new Counts(2, 3, 0, 3));
    }

    @Test
    void theSameRecordingAgainChangesNothing() throws IOException {
        recordBoth();
        List<Due> due = archive().due(9);
        archive().record(recording(document, first, second));
        assertThat(archive().due(9)).isEqualTo(due);
        SampleRecordings.conclude(archive(), second, dismissal(first, second));
        archive().record(recording(document, first, second));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(first, third);
        assertThat(outcomes()).containsExactly(dismissal(first, second));
        assertThat(archive().counts()).isEqualTo(new Counts(2, 3, 0, 2));
    }

    @Test
    void aRecordingReplacesWhatTheDocumentGave() throws IOException {
        recordBoth();
        SampleRecordings.conclude(archive(), first);
        SampleRecordings.conclude(archive(), second, finding(second, "It turned.", first));
        archive().record(recording(document, first));
        assertThat(statements()).containsExactly(first, third);
        assertThat(archive().statement(second.id())).isEmpty();
        assertThat(outcomes()).isEmpty();
        assertThat(archive().findingsAfter(0, 9)).isEmpty();
        assertThat(archive().due(9)).extracting(Due::statement).containsExactlyInAnyOrder(third, first);
        assertThat(archive().counts()).isEqualTo(new Counts(2, 2, 0, 2));
    }

    @Test
    void aStatementOfOtherMakersReplacesTheOneWithItsId() throws IOException {
        archive().record(recording(document, first));
        SampleRecordings.conclude(archive(), first, dismissal(first, first));
        List<String> makers = List.of("org.volteface.contracts@2.0.0 {}");
        Statement anew =
                new Statement(first.id(), first.wording(), first.holding(), first.claim(), first.timing(), makers);
        Entry entry = new Entry(anew, Set.of());
        archive().record(new Recording(document, List.of(entry), makers, Set.of(anew.id())));
        assertThat(statements()).containsExactly(anew);
        assertThat(archive().statement(first.id())).contains(anew);
        assertThat(outcomes()).hasSize(1);
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(anew);
        assertThat(archive().counts()).isEqualTo(new Counts(1, 1, 0, 1));
    }

    @Test
    void whatIsAffectedIsDueInTheOrderOfWaiting() throws IOException {
        recordBoth();
        assertThat(archive().due(2)).extracting(Due::statement).containsExactly(first, second);
        long mark = SampleRecordings.due(archive(), first).mark();
        archive().makeDue(Set.of(first.id(), "unknown"));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(first, second, third);
        assertThat(SampleRecordings.due(archive(), first).mark()).isGreaterThan(mark);
        SampleRecordings.conclude(archive(), first);
        archive().makeDue(Set.of(first.id()));
        assertThat(archive().due(9)).extracting(Due::statement).containsExactly(second, third, first);
    }

    @Test
    void aDateInTheFutureIsNotTheLatestDay() throws IOException {
        Document typo = Document.of(new Headline(Origin.UNKNOWN, LocalDate.of(9999, 1, 1), ""), "A text.");
        archive().record(recording(document, first));
        LocalDate latest = archive().latestDay();
        archive().record(recording(typo));
        assertThat(archive().latestDay()).isEqualTo(latest).isEqualTo(document.published());
    }
}
