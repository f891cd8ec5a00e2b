package org.volteface.api.report;

import java.io.IOException;
import java.io.Writer;
import org.osgi.annotation.versioning.ConsumerType;

/** The role that gives a report a form. It sees the report alone, never the archive. Safe to call from many threads. */
@ConsumerType
public interface ReportRenderer {
    /** The short name of the form, in lower case, by which users ask for it: {@code text}, {@code html}. */
    String format();

    /** The media type of what {@link #render} writes, without parameters: {@code text/html}. */
    String mediaType();

    /**
     * Writes {@code report}. The same report gives the same characters. The writer is not closed.
     *
     * @throws IOException if the writer fails
     */
    void render(Report report, Writer out) throws IOException;
}
