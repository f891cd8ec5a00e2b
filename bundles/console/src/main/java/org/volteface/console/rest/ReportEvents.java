package org.volteface.console.rest;

import java.io.PrintWriter;
import org.volteface.console.report.KeptReport;
import org.volteface.console.report.ReportWork;
import org.volteface.console.web.Problem;
import org.volteface.console.web.Refusal;

/** The events of one report: {@code progress} whenever it has come further, and {@code done} where no more comes of it. */
final class ReportEvents implements EventStreams.Teller {
    private final String id;
    private final ReportWork work;
    private final JsonBody json;
    private String told = "";

    ReportEvents(String id, ReportWork work, JsonBody json) {
        this.id = id;
        this.work = work;
        this.json = json;
    }

    @Override
    public boolean tell(PrintWriter out) {
        try {
            KeptReport report = work.report(id);
            String now = json.line(ReportResource.of(report, work.progress(id)));
            if (!report.isRunning()) {
                EventStreams.tell(out, "done", now);
                return false;
            }
            if (!now.equals(told)) {
                told = now;
                EventStreams.tell(out, "progress", now);
            }
            return true;
        } catch (Refusal e) {
            EventStreams.tell(out, "done", json.line(Problem.of(e)));
            return false;
        }
    }
}
