package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

final class ReadRunTest {
    private final StringWriter results = new StringWriter();
    private final ByteArrayOutputStream notices = new ByteArrayOutputStream();

    @Test
    void printsADocumentALineAndNamesWhatIsNone() throws Exception {
        int status = run("the toll stays\n#broken\nit goes", "--url", "https://example.org/a");
        assertThat(results.toString().lines())
                .containsExactly(
                        "{\"file\":\"-\",\"url\":\"https://example.org/a\",\"title\":\"A toll\",\"byline\":\"Ann Dale\","
                                + "\"publisher\":null,\"published\":\"2025-03-30\",\"dateFrom\":\"here\","
                                + "\"language\":\"en\",\"text\":\"the toll stays\"}",
                        "{\"file\":\"-\",\"url\":\"https://example.org/a\",\"title\":\"A toll\",\"byline\":\"Ann Dale\","
                                + "\"publisher\":null,\"published\":\"2025-03-30\",\"dateFrom\":\"here\","
                                + "\"language\":\"en\",\"text\":\"it goes\"}");
        assertThat(notices.toString(StandardCharsets.UTF_8)).isEqualTo("standard input: #broken: no words\n");
        assertThat(status).isEqualTo(ExitStatus.INCOMPLETE);
    }

    @Test
    void endsWellWhereAllIsRead() throws Exception {
        assertThat(run("the toll stays", "--format=jsonl")).isEqualTo(ExitStatus.DONE);
    }

    private int run(String input, String... arguments) throws Exception {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Terminal terminal = new Terminal(in, results, new PrintStream(notices, true, StandardCharsets.UTF_8));
        return new ReadRun(terminal, ReadArguments.parse(arguments)).read(new LineByLine());
    }

    /** A reader that takes each line for a document, and one with a hash for broken. */
    private static final class LineByLine implements DocumentReader {
        @Override
        public boolean isDocument(String fileName) {
            return true;
        }

        @Override
        public void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : List.of(all.split("\n"))) {
                sink.accept(line.startsWith("#") ? new Unreadable(line, "no words") : read(line, hints.address()));
            }
        }

        private static Read read(String line, Optional<URI> address) {
            LocalDate day = LocalDate.of(2025, 3, 30);
            Headline headline = new Headline(new Origin("", address), day, "A toll");
            Particulars particulars = new Particulars("Ann Dale", Optional.of(Published.on(day, "here")), "en");
            return new Read(Document.of(headline, line), Optional.empty(), false, particulars, List.of());
        }
    }
}
