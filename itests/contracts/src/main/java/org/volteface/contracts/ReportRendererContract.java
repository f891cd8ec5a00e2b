package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** The contract of {@link ReportRenderer}. */
@Timeout(value = Repeated.PATIENCE, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ReportRendererContract {
    /** For the class that names the provider. */
    protected ReportRendererContract() {}

    /** The provider under test. */
    protected abstract ReportRenderer renderer();

    /** The reports that it is given: one without sections, one with a section of every kind, one with hostile words. */
    protected List<Report> reports() {
        return List.of(SampleReports.empty(), SampleReports.full(), SampleReports.hostile());
    }

    @Test
    void namesItsForm() {
        assertThat(renderer().format()).matches("[a-z][a-z0-9-]*");
        assertThat(renderer().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
    }

    @Test
    void writesEveryReport() throws IOException {
        assumeTrue(showsAll());
        for (Report report : reports()) {
            assertThat(render(report)).as(report.title()).isNotBlank();
        }
    }

    /** Whether it shows all of a report; a form for one kind of thing alone shows nothing of a report without any. */
    protected boolean showsAll() {
        return true;
    }

    @Test
    void showsTheWordsOfThePassages() throws IOException {
        assumeTrue(showsAll());
        assertThat(render(SampleReports.full())).contains(SampleReports.WORDS);
    }

    @Test
    void namesTheFileThatItWrites() {
        assertThat(renderer().extension()).matches("[a-z][a-z0-9.-]*");
        assertThat(renderer().label()).isNotBlank();
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        renderer().write(SampleReports.full(), new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }

    @Test
    void passesOnThatTheStreamFails() {
        assumeTrue(showsAll());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };
        assertThatThrownBy(() -> renderer().write(SampleReports.full(), full)).isInstanceOf(IOException.class);
    }

    @Test
    void writesTheSameBytesForTheSameReport() throws IOException {
        assertThat(bytes(SampleReports.full())).isEqualTo(bytes(SampleReports.full()));
    }

    @Test
    void refusesToWriteAsTextWhatIsNone() throws IOException {
        if (renderer().isText()) {
            assertThat(new String(bytes(SampleReports.full()), StandardCharsets.UTF_8))
                    .isEqualTo(render(SampleReports.full()));
        } else {
            assertThatThrownBy(() -> renderer().render(SampleReports.full(), new StringWriter()))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void leavesTheWriterOpen() throws IOException {
        assumeTrue(renderer().isText());
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
        assumeTrue(renderer().isText() && showsAll());
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
    void isTheSameForHostileWords() throws IOException {
        assertThat(bytes(SampleReports.hostile())).isEqualTo(bytes(SampleReports.hostile()));
    }

    @Test
    void isDeterministic() throws Exception {
        Repeated.givesTheSame(() -> render(SampleReports.full()));
    }

    @Test
    void servesManyThreads() throws Exception {
        Repeated.givesTheSameToMany(() -> render(SampleReports.full()));
    }

    /** What a reader finds in what was rendered; a form that is not text says here how it is read. */
    protected String read(byte[] bytes) throws IOException {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer().write(report, out);
        return out.toByteArray();
    }

    private String render(Report report) throws IOException {
        if (!renderer().isText()) {
            return read(bytes(report));
        }
        StringWriter out = new StringWriter();
        renderer().render(report, out);
        return out.toString();
    }
}
