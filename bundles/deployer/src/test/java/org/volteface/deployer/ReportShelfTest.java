package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Cited;
import org.volteface.contracts.SampleRecordings;

/** What shadow runs showed, as it is known later. */
final class ReportShelfTest {
    private static final Document DOCUMENT = SampleRecordings.document(1);
    private static final Statement FIRST = SampleRecordings.statement(DOCUMENT, "2023-02-01", 30);
    private static final Statement SECOND = SampleRecordings.statement(DOCUMENT, "2023-09-01", 4);

    @TempDir
    private Path folder;

    @Test
    void everythingIsReadAsItWasKept() {
        ShadowReport report = report(3);
        new ReportShelf(folder).keep(7, report);
        assertThat(new ReportShelf(folder).report(7)).contains(report);
        assertThat(new ReportShelf(folder).report(8)).isEmpty();
    }

    @Test
    void ofManyFindingsTheCountIsKeptAndThePassagesOfSome() {
        new ReportShelf(folder).keep(7, report(1000));
        ShadowReport kept = new ReportShelf(folder).report(7).orElseThrow();
        assertThat(kept.count(FindingChange.What.VANISHED)).isEqualTo(1000);
        assertThat(kept.changes().get(0).passages()).hasSize(2);
        assertThat(kept.changes().get(999).passages()).isEmpty();
    }

    @Test
    void theOldestGoWhereThereIsNoRoom() throws IOException {
        ReportShelf shelf = new ReportShelf(folder, 1);
        shelf.keep(9, report(1));
        shelf.keep(10, report(1));
        assertThat(shelf.report(9)).isEmpty();
        assertThat(shelf.report(10)).isPresent();
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("10.json.gz"));
    }

    @Test
    void whatCannotBeReadIsNotThere() throws IOException {
        Files.writeString(folder.resolve("7.json.gz"), "no such thing");
        assertThat(new ReportShelf(folder).report(7)).isEmpty();
    }

    private static ShadowReport report(int changes) {
        Finding finding = SampleRecordings.finding(SECOND, "It turned.", FIRST);
        List<Cited> passages = List.of(new Cited(FIRST, DOCUMENT.headline()), new Cited(SECOND, DOCUMENT.headline()));
        return new ShadowReport(
                new ShadowReport.Progress(4, 5, false, 0.5, Optional.of("it broke down")),
                Collections.nCopies(changes, new FindingChange(Optional.of(finding), Optional.empty(), passages)),
                List.of(new ShadowReport.Agreement("position", 9, 7, 5, 1)),
                List.of("a document: why"),
                1,
                new CaseReport(
                        1,
                        2,
                        List.of(new CaseReport.CaseChange(
                                "case",
                                "Harbour board on the ferry",
                                new Review(Review.Decision.CONFIRMED, "anna", Instant.EPOCH, "it is so"),
                                CaseReport.What.BROKEN,
                                "it is not found"))));
    }
}
