package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.CaseReport.CaseChange;
import org.volteface.api.deployment.CaseReport.What;
import org.volteface.contracts.MemoryCases;
import org.volteface.shell.eval.LineReader;

/** The command cases. */
class CasesCommandTest {
    private static final Review DISMISSED =
            new Review(Decision.DISMISSED, "ann", SmallReviews.DAY, "it was another board");

    @TempDir
    private Path folder;

    private final MemoryCases cases = new MemoryCases();
    private final CasesCommand command = new CasesCommand(cases, new LineReader());

    @Test
    void listsThemWithTheirDecisions() throws IOException {
        assertThat(command.cases()).startsWith("There are no cases");
        RegressionCase ferry = SmallReviews.ferry("0123456789ab", DISMISSED);
        cases.keep(List.of(ferry, new RegressionCase("b017", ferry.documents(), List.of(), DISMISSED)));
        assertThat(command.cases()).isEqualTo("""
                2 cases, the newest last:
                01234567  dismissed by ann on 2026-03-01: it was another board
                          reversal, Harbour board: the ferry line
                b017  dismissed by ann on 2026-03-01: it was another board
                      nothing may be found in 1 document""");
        assertThat(command.cases("--limit", "1")).startsWith("The latest 1 of 2 cases, the newest last:\nb017");
    }

    @Test
    void whatWasExportedIsKnownWhenItIsImported() throws IOException {
        RegressionCase ferry = SmallReviews.ferry("0123456789ab", DISMISSED);
        cases.keep(List.of(ferry));
        Path file = folder.resolve("cases.jsonl");
        assertThat(command.cases("--export", file.toString())).isEqualTo("1 case written to " + file);
        assertThat(folder.toFile().list()).containsExactly("cases.jsonl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.cases("--export", file + "/cases.jsonl"))
                .withMessage("there can be no file '" + file + "/cases.jsonl'");
        assertThat(command.cases("--import", file.toString()))
                .isEqualTo("0 cases kept, 1 known already, 0 older than what was decided since.");

        MemoryCases elsewhere = new MemoryCases();
        assertThat(new CasesCommand(elsewhere, new LineReader()).cases("--import", file.toString()))
                .startsWith("1 case kept");
        assertThat(elsewhere.casesAfter(0, 9)).extracting(KeptCase::content).containsExactly(ferry);

        Review later = new Review(Decision.CONFIRMED, "bob", Instant.parse("2026-04-01T00:00:00Z"), "it is the board");
        cases.keep(List.of(SmallReviews.ferry("0123456789ab", later)));
        assertThat(command.cases("--import", file.toString())).contains("1 older than what was decided since");
        assertThat(cases.reviews(List.of("0123456789ab"))).containsValue(later);
    }

    @Test
    void keepsNothingOfABadFile() throws IOException {
        cases.keep(List.of(SmallReviews.ferry("0123456789ab", DISMISSED)));
        Path file = folder.resolve("cases.jsonl");
        command.cases("--export", file.toString());
        Files.writeString(file, Files.readString(file).replace("0123456789ab", "other") + "\n{\"id\": \"x\"}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.cases("--import", file.toString()))
                .withMessage(file + ": line 3: \"expected\" is missing or no object");
        assertThat(cases.count()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> command.cases("--import", folder.resolve("none").toString()))
                .withMessage("there is no file '" + folder.resolve("none") + "'");
    }

    @Test
    void keepsApartCasesOfOneName() throws IOException {
        cases.keep(List.of(SmallReviews.ferry("b017", DISMISSED)));
        Path file = folder.resolve("cases.jsonl");
        command.cases("--export", file.toString());
        Files.writeString(file, Files.readString(file).replace("The ferry", "A ferry"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.cases("--import", file.toString()))
                .withMessageStartingWith("there is a case b017 already, on other documents");
    }

    @Test
    void tellsHowTheyStandToACandidate() {
        CaseReport report = new CaseReport(
                3,
                4,
                List.of(new CaseChange("0123456789ab", "Harbour board", DISMISSED, What.BROKEN, "it is found: So.")));
        assertThat(CaseLines.summary(report)).isEqualTo("3 of 4 cases, 1 would break, 0 broken already, 0 mended");
        Page page = new Page();
        report.changes().forEach(new CaseLines(page)::show);
        assertThat(page.toString()).isEqualTo("""
                Case 01234567  would break: Harbour board
                               dismissed by ann on 2026-03-01: it was another board
                               with the candidate it is found: So.""");
    }
}
