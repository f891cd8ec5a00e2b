package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Recording;
import org.volteface.api.model.Document;
import org.volteface.contracts.SampleRecordings;

class WithdrawalTest {
    @TempDir
    private Path folder;

    @Test
    void keepsNothingOfADocumentThatWasTakenBackUntilItIsBroughtBack() throws IOException {
        Database database = Opened.in(folder);
        try {
            SqlDocumentQueue queue = new SqlDocumentQueue(database);
            SqlStatementArchive archive = new SqlStatementArchive(database);
            Document document = SampleRecordings.document(1);
            Recording some =
                    SampleRecordings.recording(document, SampleRecordings.statement(document, "2024-05-06", 0));
            archive.record(some);
            assertThat(archive.statementsOf(document.id())).hasSize(1);

            queue.withdraw(document.id(), "pasted twice");
            archive.record(new Recording(document, List.of(), List.of(), Set.of()));
            archive.record(some);

            assertThat(archive.statementsOf(document.id())).isEmpty();
            assertThat(queue.entry(document.id()).orElseThrow().progress().state())
                    .isEqualTo(DocumentState.WITHDRAWN);
            assertThat(queue.countStale(List.of("others@1"))).isZero();
            queue.restore(document.id());
            archive.record(some);
            assertThat(archive.statementsOf(document.id())).hasSize(1);
            assertThat(queue.counts().analysed()).isEqualTo(1);
        } finally {
            database.close();
        }
    }
}
