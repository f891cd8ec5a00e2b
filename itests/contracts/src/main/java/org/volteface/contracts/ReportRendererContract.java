package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** The contract of {@link ReportRenderer}. */
public abstract class ReportRendererContract {
    /** For the class that names the provider. */
    protected ReportRendererContract() {}

    /** The provider under test. */
    protected abstract ReportRenderer renderer();

    /** The reports that it is given: one without sections and one with a section of every kind. */
    protected List<Report> reports() {
        return List.of(SampleReports.empty(), SampleReports.full());
    }

    @Test
    void namesItsForm() {
        assertThat(renderer().format()).matches("[a-z][a-z0-9-]*");
        assertThat(renderer().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
    }

    @Test
    void writesEveryReport() throws IOException {
        for (Report report : reports()) {
            assertThat(render(report)).as(report.title()).isNotBlank();
        }
    }

    @Test
    void showsTheWordsOfThePassages() throws IOException {
        assertThat(render(SampleReports.full())).contains(SampleReports.WORDS);
    }

    @Test
    void leavesTheWriterOpen() throws IOException {
        boolean[] closed = new boolean[1];
        Writer out = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        renderer().render(SampleReports.full(), out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void passesOnThatTheWriterFails() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> renderer().render(SampleReports.full(), full)).isInstanceOf(IOException.class);
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(() -> render(SampleReports.full()));
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(() -> render(SampleReports.full()));
    }

    private String render(Report report) throws IOException {
        StringWriter out = new StringWriter();
        renderer().render(report, out);
        return out.toString();
    }
}
