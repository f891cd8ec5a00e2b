package org.volteface.console.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportChanges;
import org.volteface.api.report.ReportDigest;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;

/** The reports that were asked for, and what can be done with them, by people on pages and by programs alike. */
public final class ReportWork implements AutoCloseable {
    private static final int ID_BYTES = 16;
    private static final int LONGEST_NAME = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Platform platform;
    private final ReportShelf shelf;
    private final ReportRuns runs;
    private final Composing composing = new Composing();
    private final InstantSource clock = InstantSource.system();

    /** Takes what reports are made of, and the data folder, in which they are kept. */
    public ReportWork(Platform platform, Path data) {
        this.platform = platform;
        this.shelf = new ReportShelf(data.resolve("reports"));
        this.runs = new ReportRuns(platform, shelf, ReportLimits.USUAL);
    }

    /** All of them, the latest first. */
    public List<KeptReport> all() throws IOException {
        return shelf.all().stream().map(runs::now).toList();
    }

    /** The one of an id. */
    public KeptReport report(String id) throws Refusal {
        return find(id).orElseThrow(() -> Refusal.unknown("there is no such report"));
    }

    /** The one of an id, where it is still kept. */
    Optional<KeptReport> find(String id) {
        return shelf.find(id).map(runs::now);
    }

    /** How far one has come; empty where it is not being made. */
    public Optional<ReportProgress> progress(String id) {
        return runs.progress(id);
    }

    /** What a report would show. */
    public Preview preview(ReportRequest request) throws Refusal {
        return Preview.of(composed(request));
    }

    /** What is to be made, in a form by its short name. */
    public ReportOrder order(ReportRequest request, String format) throws Refusal {
        return platform.renderer(format)
                .map(renderer -> new ReportOrder(request, ReportOrder.Form.of(renderer)))
                .orElseThrow(() -> Refusal.conflict("the form “" + format + "” is not there: choose another"));
    }

    /** Begins to make one, in the background. */
    public KeptReport begin(Exchange exchange, ReportOrder order, Optional<String> previous)
            throws Refusal, IOException {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        KeptReport report = runs.start(new KeptReport(
                HexFormat.of().formatHex(bytes),
                order,
                new KeptReport.Origin(exchange.asker().name(), clock.instant(), scope(order), previous),
                KeptReport.Outcome.RUNNING));
        Deed deed = new Deed("make a report (" + order.form().format() + ")", report.address());
        Audit.done(exchange.request(), exchange.asker(), deed, "begun");
        return report;
    }

    /** Begins to make one anew, in the form that it has or in another one. */
    public KeptReport again(Exchange exchange, KeptReport report, Optional<String> format) throws Refusal, IOException {
        ReportOrder former = report.order();
        ReportOrder order = order(former.request(), format.orElse(former.form().format()));
        return begin(exchange, order, report.isDone() ? Optional.of(report.id()) : Optional.empty());
    }

    /** What a report of the same would show now, and did not when it was made. */
    public ReportChanges changes(KeptReport report) throws Refusal, IOException {
        ReportDigest former = shelf.digest(report.id())
                .filter(digest -> report.isDone())
                .orElseThrow(() -> Refusal.conflict("this report was not made, so that nothing can have changed"));
        return ReportDigest.of(composed(report.order().request())).since(former);
    }

    /** What a report shows otherwise than the one that it was made anew of; empty where one of them is not there. */
    Optional<ReportChanges> changesSince(KeptReport previous, KeptReport report) throws IOException {
        if (!report.isDone()) {
            return Optional.empty();
        }
        Optional<ReportDigest> former = shelf.digest(previous.id());
        return shelf.digest(report.id()).flatMap(now -> former.map(now::since));
    }

    /** Its file, to be saved. */
    public Answer file(KeptReport report) throws Refusal {
        if (!report.isDone()) {
            throw Refusal.conflict("this report is " + report.state());
        }
        Path file = shelf.result(report.id());
        return Answer.stream(report.order().form().mediaType(), out -> Files.copy(file, out))
                .with("Content-Length", String.valueOf(report.outcome().size()))
                .asFile(name(report));
    }

    /** Has one be made no further. */
    public void cancel(Exchange exchange, KeptReport report) throws Refusal {
        if (!runs.cancel(report.id(), exchange.asker().name())) {
            throw Refusal.conflict("this report is not being made any more");
        }
        Deed deed = new Deed("cancel the report " + report.title(), report.address());
        Audit.done(exchange.request(), exchange.asker(), deed, "done");
    }

    /** Takes one away. */
    public void delete(Exchange exchange, KeptReport report) throws Refusal, IOException {
        if (report.isRunning()) {
            throw Refusal.conflict("this report is being made: cancel it first, or wait until it is ready");
        }
        shelf.delete(report);
        Deed deed = new Deed("delete the report " + report.title(), report.address());
        Audit.done(exchange.request(), exchange.asker(), deed, "done");
    }

    /** Makes no more of them. */
    @Override
    public void close() {
        runs.close();
    }

    private Report composed(ReportRequest request) throws Refusal {
        Reports reports =
                platform.reports().orElseThrow(() -> Refusal.notNow("no reports can be composed at the moment"));
        return composing.compose(reports, request, Required.archive(platform));
    }

    private String scope(ReportOrder order) {
        return ScopeWords.of(
                order.request(),
                new DraftChoices(platform).names(order.request().scope().actors()));
    }

    private static String name(KeptReport report) {
        String title = report.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String day = report.origin().asked().toString().substring(0, "2026-01-31".length());
        String beginning = title.substring(0, Math.min(LONGEST_NAME, title.length()));
        return (beginning.isEmpty() ? "report" : beginning) + "-" + day + "."
                + report.order().form().extension();
    }
}
