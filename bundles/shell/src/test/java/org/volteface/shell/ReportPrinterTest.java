package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.archive.Counts;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.contracts.SampleStatements;
import org.volteface.contracts.UnaskedArchive;

/** Which report is printed of which case, and how each is labelled. */
final class ReportPrinterTest {
    private static final Statement STATEMENT = SampleStatements.chain().get(0);
    private static final String HOLDER = STATEMENT.holder().name();
    private static final Reports REPORTS =
            (request, archive) -> new Report(request, archive.counts().statements() + " statements", "", List.of());

    @Test
    void printsTheOnlyReportAsItIs() throws Exception {
        assertThat(print(Map.of("x", archive()), "--format", "text")).isEqualTo("text: 0 statements\n");
        assertThat(print(Map.of("", archive()), "--format", "html")).isEqualTo("html: 0 statements\n");
    }

    @Test
    void printsWhatIsNoTextAsBytes() throws Exception {
        assertThat(print(Map.of("x", archive()), "--format", "book")).isEqualTo("0 statements as bytes");
    }

    @Test
    void labelsEachCaseWhereThereAreSeveral() throws Exception {
        Map<String, ArchiveView> cases = new LinkedHashMap<>();
        cases.put("a \"quoted\" case", archive());
        cases.put("", archive(STATEMENT));

        assertThat(print(cases, "--format=text"))
                .isEqualTo("Case a \"quoted\" case\n\ntext: 0 statements\n\nNo case\n\ntext: 1 statements\n\n");
        assertThat(print(cases, "--format=json").lines())
                .containsExactly(
                        "{\"case\":\"a \\\"quoted\\\" case\",\"report\":json: 0 statements}",
                        "{\"case\":\"\",\"report\":json: 1 statements}");
    }

    @Test
    void refusesSeveralCasesInAFormThatShowsOne() {
        assertThatThrownBy(() -> print(Map.of("x", archive(), "y", archive()), "--format=html"))
                .isInstanceOf(UsageException.class)
                .hasMessage("--format html shows one case, and there are 2");
    }

    @Test
    void printsAnActorsReportOfTheCasesThatHaveTheActor() throws Exception {
        Map<String, ArchiveView> cases = new LinkedHashMap<>();
        cases.put("x", archive());
        cases.put("y", archive(STATEMENT));

        assertThat(print(cases, "--actor", HOLDER)).isEqualTo("Case y\n\ntext: 1 statements\n\n");
        assertThatThrownBy(() -> print(Map.of("x", archive(), "y", archive()), "--actor", HOLDER))
                .isInstanceOf(UsageException.class)
                .hasMessage("nobody called '" + HOLDER + "' holds a statement here");
    }

    private static String print(Map<String, ArchiveView> archives, String... arguments)
            throws UsageException, IOException {
        StringWriter out = new StringWriter();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReportPrinter.of(
                        AnalyzeArguments.parse(arguments),
                        REPORTS,
                        List.of(named("text"), named("json"), named("html"), named("book")))
                .orElseThrow()
                .print(archives, out, bytes);
        return out + bytes.toString(StandardCharsets.UTF_8);
    }

    private static ReportRenderer named(String format) {
        return new ReportRenderer() {
            @Override
            public String format() {
                return format;
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public boolean isText() {
                return !format.equals("book");
            }

            @Override
            public void write(Report report, OutputStream out) throws IOException {
                out.write((report.title() + " as bytes").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void render(Report report, Writer out) throws IOException {
                out.write(format + ": " + report.title() + "\n");
            }
        };
    }

    private static ArchiveView archive(Statement... statements) {
        return new UnaskedArchive() {
            @Override
            public Optional<Headline> headline(String documentId) {
                return Optional.empty();
            }

            @Override
            public Optional<Statement> statement(String id) {
                return Stream.of(statements).filter(it -> it.id().equals(id)).findFirst();
            }

            @Override
            public Counts counts() {
                return new Counts(0, statements.length, 0, 0);
            }

            @Override
            public List<Actor> actorsNamed(String text, int most) {
                return Stream.of(statements)
                        .map(Statement::holder)
                        .filter(holder -> holder.name().contains(text))
                        .limit(most)
                        .toList();
            }
        };
    }
}
