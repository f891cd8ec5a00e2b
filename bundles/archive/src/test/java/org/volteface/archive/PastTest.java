package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.FindingLife;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

/** What the archive tells of what is no longer so: findings that were replaced or withdrawn, and earlier versions of documents. */
class PastTest {
    private static final Document DOCUMENT = SampleRecordings.document(1);
    private static final Statement EARLIER = SampleRecordings.statement(DOCUMENT, "2024", 0);
    private static final Statement AGAIN = SampleRecordings.statement(DOCUMENT, "2024-06", 4);
    private static final Statement LATER = SampleRecordings.statement(DOCUMENT, "2025", 9);

    @TempDir
    private Path folder;

    private Database database;
    private SqlStatementArchive archive;
    private SqlDocumentQueue queue;

    @BeforeEach
    void open() {
        database = Opened.in(folder);
        archive = new SqlStatementArchive(database);
        queue = new SqlDocumentQueue(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsOfAFindingThatWasReplacedAndOneThatWasWithdrawn() throws IOException {
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER, AGAIN, LATER));
        Finding first = SampleRecordings.finding(LATER, "so it is", EARLIER);
        Finding second = SampleRecordings.finding(LATER, "so it is", EARLIER, AGAIN);
        conclude(first);
        assertThat(archive.livesOf(first.id())).singleElement().satisfies(life -> assertThat(life.until())
                .isEmpty());
        conclude(second);

        List<FindingLife> lives = archive.livesOf(first.id());

        assertThat(lives).extracting(life -> life.found().finding()).containsExactly(first, second);
        assertThat(lives.get(0).until()).contains(lives.get(1).since());
        assertThat(lives.get(1).until()).isEmpty();
        assertThat(archive.livesOf(second.id())).isEqualTo(lives);
        conclude();
        assertThat(archive.livesOf(first.id()).get(1).until()).isPresent();
        assertThat(archive.livesOf("unknown")).isEmpty();
    }

    @Test
    void knowsTheVersionsOfADocumentByItsAddress() throws IOException {
        String address = "https://example.org/" + "a".repeat(500);
        Document one = document(address, "one");
        Document two = document(address, "two");
        Document near = document(address + "b", "near");
        Document none = DOCUMENT;
        queue.put(List.of(one, near, two, none), Optional.empty());

        assertThat(queue.versionsOf(two.id())).extracting(DocumentEntry::id).containsExactly(one.id(), two.id());
        assertThat(queue.versionsOf(near.id())).extracting(DocumentEntry::id).containsExactly(near.id());
        assertThat(queue.versionsOf(none.id())).extracting(DocumentEntry::id).containsExactly(none.id());
        assertThat(queue.versionsOf("unknown")).isEmpty();
    }

    @Test
    void learnsTheAddressesOfDocumentsThatWereThereBefore() throws IOException {
        Document one = document("https://example.org/a", "one");
        Document two = document("https://example.org/a", "two");
        queue.put(List.of(one), Optional.empty());
        database.store().transactions().write((session, ledger) -> {
            session.update("DELETE FROM schema_versions WHERE version >= 5");
            session.update("UPDATE documents SET address = NULL");
            return ledger;
        });
        close();
        open();
        queue.put(List.of(two), Optional.empty());
        assertThat(queue.versionsOf(two.id())).hasSize(2);
    }

    private void conclude(Outcome... outcomes) throws IOException {
        archive.makeDue(java.util.Set.of(LATER.id()));
        archive.conclude(List.of(SampleRecordings.conclusion(SampleRecordings.due(archive, LATER), outcomes)));
    }

    private static Document document(String address, String text) {
        Origin origin = new Origin("Post", Optional.of(URI.create(address)));
        return Document.of(new Headline(origin, LocalDate.of(2025, 1, 2), "Title"), text);
    }
}
