package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.archive.Place;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

class DurabilityTest {
    @TempDir
    private Path folder;

    /** Four lives on the same archive, each of which ends in the middle of its work. */
    @Test
    void whatWasKeptOutlivesTheProcess() throws Exception {
        List<String> kept = List.of();
        for (int i = 1; i <= 4; i++) {
            kept = Writer.start(folder, folder.resolve("said")).killAfter(kept.size() + 5 + 7 * i);
            check(kept);
        }
    }

    private void check(List<String> kept) {
        Database database = Opened.in(folder);
        try {
            SqlDocumentQueue queue = new SqlDocumentQueue(database);
            SqlStatementArchive archive = new SqlStatementArchive(database);
            SqlChainIndex index = new SqlChainIndex(database);
            for (String id : kept) {
                assertThat(queue.document(id)).isPresent();
                assertThat(queue.entry(id).orElseThrow().progress().state()).isEqualTo(DocumentState.ANALYSED);
                Statement statement = archive.statementsOf(id).get(0);
                assertThat(archive.outcomesOn(statement.id())).hasSize(1);
                assertThat(index.before("of " + statement.id(), new Place(statement.happened(), "~"), 1))
                        .containsExactly(Place.of(statement));
            }
            assertThat(archive.counts().statements())
                    .isEqualTo(archive.statementsStarting("", 1_000_000).size());
            assertThat(queue.counts().all())
                    .isEqualTo(queue.entries(Optional.empty(), 1_000_000).size());
            assertThat(index.before(SampleRecordings.STRAND, new Place(new Edtf("9999"), ""), 1_000_000))
                    .hasSize((int) archive.counts().statements());
        } finally {
            database.close();
        }
    }
}
