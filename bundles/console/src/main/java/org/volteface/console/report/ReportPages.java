package org.volteface.console.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.volteface.api.report.ReportChanges;
import org.volteface.api.report.ReportDigest;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.platform.Platform;
import org.volteface.console.site.Frame;
import org.volteface.console.site.Required;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of reports. */
public final class ReportPages implements AutoCloseable {
    private static final String STYLE = "report.css";

    private final Platform platform;
    private final ReportShelf shelf;
    private final ReportRuns runs;

    /** Takes what reports are made of, and the data folder, in which they are kept. */
    public ReportPages(Platform platform, Path data) {
        this.platform = platform;
        this.shelf = new ReportShelf(data.resolve("reports"));
        this.runs = new ReportRuns(platform, shelf);
    }

    /** Their addresses. */
    public List<Route> routes() {
        NewReportPages orders = new NewReportPages(platform, runs);
        return List.of(
                Route.get("/reports", this::list),
                Route.get("/reports/new", Role.ANALYST, orders::show),
                Route.get("/reports/new/{what}", Role.ANALYST, orders::choices),
                Route.post("/reports", Role.ANALYST, orders::create),
                Route.get("/reports/{id}", this::show),
                Route.get("/reports/{id}/file", this::file),
                Route.get("/reports/{id}/changes", this::changes),
                Route.post("/reports/{id}/again", Role.ANALYST, exchange -> again(exchange, orders)),
                Route.post("/reports/{id}/delete", Role.ANALYST, this::delete));
    }

    /** Makes no more reports. */
    @Override
    public void close() {
        runs.close();
    }

    private Answer list(Exchange exchange) throws IOException {
        List<KeptReport> reports = shelf.all().stream().map(runs::now).toList();
        return Answer.page(Answers.templates().reportList(new ReportListView(frame("Reports", exchange), reports)));
    }

    private Answer show(Exchange exchange) throws Refusal, IOException {
        KeptReport report = report(exchange);
        Optional<KeptReport> previous = report.origin().previous().flatMap(shelf::find);
        Optional<ReportChanges> changes = Optional.empty();
        if (previous.isPresent() && report.isDone()) {
            Optional<ReportDigest> own = shelf.digest(report.id());
            Optional<ReportDigest> former = shelf.digest(previous.get().id());
            changes = own.flatMap(now -> former.map(now::since));
        }
        return page(exchange, report, changes, previous.map(KeptReport::when).orElse(""));
    }

    /** What a report of the same would show now, and did not when it was made. */
    private Answer changes(Exchange exchange) throws Refusal, IOException {
        KeptReport report = report(exchange);
        ReportDigest former = shelf.digest(report.id())
                .filter(digest -> report.isDone())
                .orElseThrow(() -> Refusal.conflict("this report was not made, so that nothing can have changed"));
        ReportDigest now = ReportDigest.of(platform.reports()
                .orElseThrow(() -> Refusal.notNow("no reports can be composed at the moment"))
                .compose(report.order().request(), Required.archive(platform)));
        return page(exchange, report, Optional.of(now.since(former)), report.when());
    }

    private Answer page(Exchange exchange, KeptReport report, Optional<ReportChanges> changes, String since) {
        ReportView view =
                new ReportView(frame(report.title(), exchange), report, runs.progress(report.id()), changes, since);
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().reportPart(view)
                        : Answers.templates().reportPage(view));
    }

    private Answer file(Exchange exchange) throws Refusal {
        KeptReport report = report(exchange);
        if (!report.isDone()) {
            throw Refusal.conflict("this report is " + report.state());
        }
        Path file = shelf.result(report.id());
        return Answer.stream(report.order().form().mediaType(), out -> Files.copy(file, out))
                .with("Content-Length", String.valueOf(report.outcome().size()))
                .asFile(name(report));
    }

    private static String name(KeptReport report) {
        String title = report.title().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        String day = report.origin().asked().toString().substring(0, "2026-01-31".length());
        String beginning = title.substring(0, Math.min(60, title.length()));
        return (beginning.isEmpty() ? "report" : beginning) + "-" + day + "."
                + report.order().form().extension();
    }

    private Answer again(Exchange exchange, NewReportPages orders) throws Refusal, IOException {
        KeptReport report = report(exchange);
        Optional<String> previous = report.isDone() ? Optional.of(report.id()) : Optional.empty();
        String format = report.order().form().format();
        if (platform.renderer(format).isEmpty()) {
            throw Refusal.conflict("the form “" + format + "” is not there any more");
        }
        return orders.begin(exchange, report.order(), previous);
    }

    private Answer delete(Exchange exchange) throws Refusal, IOException {
        KeptReport report = report(exchange);
        if (report.isRunning()) {
            throw Refusal.conflict("this report is being made: delete it when it is ready");
        }
        shelf.delete(report);
        Audit.done(
                exchange.request(),
                exchange.asker(),
                new Deed("delete the report " + report.title(), report.address()),
                "done");
        return Answer.seeOther("/reports");
    }

    private KeptReport report(Exchange exchange) throws Refusal {
        return shelf.find(exchange.part("id"))
                .map(runs::now)
                .orElseThrow(() -> Refusal.unknown("there is no such report"));
    }

    private static Frame frame(String title, Exchange exchange) {
        return new Frame(title, "Reports", exchange.asker(), List.of(STYLE));
    }
}
