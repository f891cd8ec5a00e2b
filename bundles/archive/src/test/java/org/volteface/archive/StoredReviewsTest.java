package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleRecordings;

class StoredReviewsTest {
    private static final Document DOCUMENT = SampleRecordings.document(1);
    private static final Statement EARLIER = SampleRecordings.commitment(DOCUMENT, "2024", 0);
    private static final Statement LATER = SampleRecordings.statement(DOCUMENT, "2025", 9);
    private static final Finding FINDING = SampleRecordings.finding(LATER, "so it is", EARLIER);

    @TempDir
    private Path folder;

    private Database database;
    private SqlStatementArchive archive;

    @BeforeEach
    void open() throws IOException {
        database = Opened.in(folder);
        archive = new SqlStatementArchive(database);
        archive.record(SampleRecordings.recording(DOCUMENT, EARLIER, LATER));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tellsWhatIsDecidedOnFindings() throws IOException {
        assertThat(archive.reviews(List.of()))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        assertThat(archive.reviews(List.of(FINDING)))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
        Review wrong = decide(Review.Decision.DISMISSED);
        assertThat(archive.reviews(List.of(FINDING)))
                .hasValueSatisfying(
                        all -> assertThat(all).containsOnlyKeys(FINDING.id()).containsValue(wrong));
        decide(Review.Decision.WITHDRAWN);
        assertThat(archive.reviews(List.of(FINDING)))
                .hasValueSatisfying(none -> assertThat(none).isEmpty());
    }

    private Review decide(Review.Decision decision) throws IOException {
        Review review = new Review(decision, "ann", Instant.EPOCH, "satire");
        String id = RegressionCase.idOf(FINDING, LATER.passage());
        new SqlCaseArchive(database).keep(List.of(new RegressionCase(id, List.of(DOCUMENT), List.of(), review)));
        return review;
    }
}
