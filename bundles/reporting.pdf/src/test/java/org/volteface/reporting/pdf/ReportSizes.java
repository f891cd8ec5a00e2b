package org.volteface.reporting.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportRenderer;
import org.volteface.contracts.ManyFindings;
import org.volteface.reporting.CsvReportRenderer;
import org.volteface.reporting.HtmlReportRenderer;
import org.volteface.reporting.JsonLdReportRenderer;
import org.volteface.reporting.JsonLinesReportRenderer;
import org.volteface.reporting.JsonReportRenderer;
import org.volteface.reporting.MarkdownReportRenderer;
import org.volteface.reporting.PloverReportRenderer;
import org.volteface.reporting.PrintReportRenderer;
import org.volteface.reporting.TextReportRenderer;
import org.volteface.reporting.XlsxReportRenderer;

/** Measures how much of a processor each form of a report takes and how large it is; a program, run by hand with the test class path. */
public final class ReportSizes {
    private static final String WORDS =
            "I will not raise the toll on the bridge, whatever the council says about it in spring";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReportSizes() {}

    /** Prints a line for each form and number of findings that is given. */
    public static void main(String[] numbers) throws IOException {
        List<ReportRenderer> renderers = List.of(
                new TextReportRenderer(),
                new HtmlReportRenderer(),
                new JsonReportRenderer(),
                new CsvReportRenderer(),
                new XlsxReportRenderer(),
                new MarkdownReportRenderer(),
                new JsonLinesReportRenderer(),
                new JsonLdReportRenderer(),
                new PloverReportRenderer(),
                new PrintReportRenderer(),
                new PagedPdfReportRenderer(new PrintReportRenderer()));
        for (ReportRenderer renderer : renderers) {
            measure(renderer, ManyFindings.of(10, WORDS));
        }
        for (String number : numbers) {
            Report report = ManyFindings.of(Integer.parseInt(number), WORDS);
            for (ReportRenderer renderer : renderers) {
                System.out.println(number + " " + renderer.format() + " " + measure(renderer, report));
            }
        }
    }

    private static String measure(ReportRenderer renderer, Report report) throws IOException {
        AtomicLong size = new AtomicLong();
        long start = THREADS.getCurrentThreadCpuTime();
        renderer.write(report, new OutputStream() {
            @Override
            public void write(int octet) {
                size.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                size.addAndGet(length);
            }
        });
        return (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000 + " ms " + size.get() / 1024 + " KB";
    }
}
