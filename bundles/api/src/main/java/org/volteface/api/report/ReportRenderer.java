package org.volteface.api.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.osgi.annotation.versioning.ConsumerType;

/** The role that gives a report a form. It sees the report alone, never the archive. Safe to call from many threads. */
@ConsumerType
public interface ReportRenderer {
    /** The short name of the form, in lower case, by which users ask for it: {@code text}, {@code html}. */
    String format();

    /** The media type of what {@link #write} writes, without parameters: {@code text/html}. */
    String mediaType();

    /**
     * Writes {@code report} as text. The same report gives the same characters. The writer is not closed.
     *
     * @throws IOException if the writer fails
     * @throws UnsupportedOperationException if the form is not text
     */
    void render(Report report, Writer out) throws IOException;

    /**
     * Writes {@code report} as the bytes of a file: those of its text in UTF-8. Forms that are not text write their bytes here. The same
     * report gives the same bytes. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    default void write(Report report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        render(report, writer);
        writer.flush();
    }

    /** Whether the form is text, which {@link #render} writes. */
    default boolean isText() {
        return true;
    }

    /** What the name of a file in this form ends in, without the dot. */
    default String extension() {
        return format();
    }

    /** What the form is called where a person chooses one. */
    default String label() {
        return format();
    }

    /** Whether the form is there for people to read, not for programs. */
    default boolean isForPeople() {
        return true;
    }
}
