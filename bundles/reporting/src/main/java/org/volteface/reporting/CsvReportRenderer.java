package org.volteface.reporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;

/** Reports as one table of comma-separated values, a row for each passage. */
@Component
public final class CsvReportRenderer implements ReportRenderer {
    /** Needs nothing. */
    @Activate
    public CsvReportRenderer() {}

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public String label() {
        return "Table (CSV)";
    }

    @Override
    @SuppressWarnings("resource") // the caller closes its writer
    public void render(Report report, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        try {
            csv.writeRecord(PassageRows.COLUMNS);
            for (List<String> row : PassageRows.of(Sections.of(report))) {
                csv.writeRecord(row);
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw new IOException("the table could not be written", e);
        }
        out.flush();
    }
}
