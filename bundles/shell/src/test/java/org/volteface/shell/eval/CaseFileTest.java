package org.volteface.shell.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.JudgedFinding;
import org.volteface.api.archive.JudgedFinding.Quote;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review.Decision;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementKind;

/** Cases from a file and back. */
class CaseFileTest {
    private static final String DOCUMENTS = """
            {"id": "c1", "why": "she turned", "documents": [
              {"date": "2024-01-05", "source": "Post", "title": "Pier", "url": "https://example.org/1", "text": "I say no."},
              {"date": "2024-02-05", "source": "Post", "text": "I say yes."}], "expected": %s}""";
    private static final String STATEMENT = """
            {"id": "s1", "doc": 0, "quote": "say no", "kind": "position", "stance": "against", "holder_names": ["Venn"]}""";
    private static final String SIDES = """
            "actor": "Ada Venn (Q42)", "topic": "the pier", "evidence": [], "holder_names": ["Venn"],
            "before": [{"doc": 0, "quote": "say no"}], "after": [{"doc": 1, "quote": "say yes"}]""";
    private static final String REVERSAL =
            "{\"statements\": [" + STATEMENT + "], \"findings\": [{\"type\": \"reversal\", " + SIDES + "}]}";
    private static final String SILENT =
            "{\"statements\": [], \"findings\": [{\"type\": \"none\", \"topic\": \"x\", \"evidence\": []}]}";

    @TempDir
    private Path folder;

    @Test
    void aCaseThatExpectsAFindingConfirmsIt() throws IOException {
        RegressionCase read = read(REVERSAL);
        assertThat(read.id()).isEqualTo("c1");
        assertThat(read.review().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(read.review().by()).isEqualTo("ann");
        assertThat(read.review().why()).isEqualTo("she turned");
        assertThat(read.documents()).hasSize(2);
        assertThat(read.documents().get(0).headline().origin().url()).isPresent();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.REVERSAL);
            assertThat(finding.holder().actor()).isEqualTo("Ada Venn (Q42)");
            assertThat(finding.before())
                    .containsExactly(new Quote(
                            0, "say no", Optional.of(StatementKind.POSITION), Optional.of(StanceLabel.AGAINST)));
            assertThat(finding.after()).containsExactly(new Quote(1, "say yes", Optional.empty(), Optional.empty()));
        });
    }

    @Test
    void nothingMayBeFoundInACaseThatExpectsNothing() throws IOException {
        RegressionCase read = read(SILENT);
        assertThat(read.review().decision()).isEqualTo(Decision.DISMISSED);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void comesBackAsItWent() throws IOException {
        String decided = ", \"decision\": \"dismissed\", \"by\": \"bob\", \"at\": \"2026-03-01T10:15:30.123Z\"}";
        String dismissed =
                "{\"statements\": [], \"findings\": [{\"type\": \"none\", \"kind\": \"breach\", " + SIDES + "}]}";
        RegressionCase wrong = parse(line(dismissed).replaceFirst("}$", decided));
        assertThat(wrong.review().at()).isEqualTo(Instant.parse("2026-03-01T10:15:30.123Z"));
        assertThat(wrong.review().by()).isEqualTo("bob");
        assertThat(wrong.findings()).extracting(JudgedFinding::kind).containsExactly(FindingKind.BREACH);
        for (RegressionCase one : List.of(read(REVERSAL), read(SILENT), wrong)) {
            assertThat(parse(CaseLine.of(one))).isEqualTo(one);
        }
    }

    @Test
    void whatIsWrittenCanBeMeasuredWith() throws Exception {
        RegressionCase one = read(REVERSAL);
        Path written = folder.resolve("out/cases.jsonl");
        Files.createDirectories(folder.resolve("out"));
        new CaseFile(written).write(number -> number == 0 ? List.of(new KeptCase(1, one)) : List.of());
        Measured measured = Measured.with(folder.resolve("out"));
        assertThat(measured.results()).anyMatch(line -> line.contains("c1: missed 1, false 0  confirmed"));
    }

    @Test
    void namesTheLineThatIsWrong() {
        refuses("not JSON", "{");
        refuses("document 1 does not hold \"say so\"", line(REVERSAL).replace("say yes\"}", "say so\"}"));
        refuses("\"before\" is missing or no list", line(REVERSAL).replace("\"before\"", "\"earlier\""));
        refuses("document 0: its date is none", line(REVERSAL).replace("2024-01-05", "soon"));
        refuses("\"date\" is missing or no text", line(REVERSAL).replace("\"date\"", "\"day\""));
        refuses("a holder needs a name", line(REVERSAL).replace("[\"Venn\"], \"before\"", "[], \"before\""));
        refuses("\"flip\" is no word for what it stands for", line(REVERSAL).replace("reversal", "flip"));
        refuses("it is confirmed and expects no finding", decided(SILENT, "confirmed"));
        refuses("it is dismissed and expects a finding", decided(REVERSAL, "dismissed"));
        refuses("\"maybe\" is no word for what it stands for", decided(SILENT, "maybe"));
        refuses("\"at\" is no time", line(SILENT).replaceFirst("}$", ", \"at\": \"today\"}"));
        refuses("case c1 is there twice", line(SILENT));
    }

    @Test
    void refusesWhatIsNoText() throws IOException {
        Path file = folder.resolve("latin.jsonl");
        Files.write(file, "{\"id\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseFile(file).read(new LineReader(), "ann"))
                .withMessage(file + " is no text in UTF-8");
    }

    private void refuses(String reason, String second) {
        Path file = folder.resolve("bad.jsonl");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Files.writeString(file, line(SILENT) + "\n" + second.replace("\n", " "));
                    new CaseFile(file).read(new LineReader(), "ann");
                })
                .withMessageStartingWith(file + ": line 2: " + reason);
    }

    private static String decided(String expected, String decision) {
        return line(expected).replaceFirst("}$", ", \"decision\": \"" + decision + "\"}");
    }

    private static String line(String expected) {
        return DOCUMENTS.formatted(expected).replace("\n", " ");
    }

    private RegressionCase read(String expected) throws IOException {
        return parse(line(expected));
    }

    private RegressionCase parse(String line) throws IOException {
        Path file = folder.resolve("cases.jsonl");
        Files.writeString(file, line + "\n");
        return new CaseFile(file).read(new LineReader(), "ann").get(0);
    }
}
