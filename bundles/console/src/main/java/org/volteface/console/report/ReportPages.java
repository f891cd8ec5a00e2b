package org.volteface.console.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.report.ReportChanges;
import org.volteface.console.access.Role;
import org.volteface.console.page.Frame;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The pages of reports. */
public final class ReportPages {
    private static final String STYLE = "report.css";

    private final Platform platform;
    private final ReportWork work;

    /** Takes what can be chosen, and what makes reports. */
    public ReportPages(Platform platform, ReportWork work) {
        this.platform = platform;
        this.work = work;
    }

    /** Their addresses. */
    public List<Route> routes() {
        NewReportPages orders = new NewReportPages(platform, work);
        return List.of(
                Route.get("/reports", this::list),
                Route.get("/reports/new", Role.ANALYST, orders::show),
                Route.get("/reports/new/{what}", Role.ANALYST, orders::choices),
                Route.post("/reports", Role.ANALYST, orders::create),
                Route.get("/reports/{id}", this::show),
                Route.get("/reports/{id}/file", exchange -> work.file(report(exchange))),
                Route.get("/reports/{id}/changes", this::changes),
                Route.post("/reports/{id}/again", Role.ANALYST, this::again),
                Route.post("/reports/{id}/cancel", Role.ANALYST, this::cancel),
                Route.post("/reports/{id}/delete", Role.ANALYST, this::delete));
    }

    private Answer list(Exchange exchange) throws IOException {
        return Answer.page(Answers.templates().reportList(new ReportListView(frame("Reports", exchange), work.all())));
    }

    private Answer show(Exchange exchange) throws Refusal, IOException {
        KeptReport report = report(exchange);
        Optional<KeptReport> previous = report.origin().previous().flatMap(work::find);
        Optional<ReportChanges> changes =
                previous.isPresent() ? work.changesSince(previous.get(), report) : Optional.empty();
        return page(exchange, report, changes, previous.map(KeptReport::when).orElse(""));
    }

    private Answer changes(Exchange exchange) throws Refusal, IOException {
        KeptReport report = report(exchange);
        return page(exchange, report, Optional.of(work.changes(report)), report.when());
    }

    private Answer page(Exchange exchange, KeptReport report, Optional<ReportChanges> changes, String since) {
        ReportView view =
                new ReportView(frame(report.title(), exchange), report, work.progress(report.id()), changes, since);
        return Answer.page(
                exchange.wantsPart()
                        ? Answers.templates().reportPart(view)
                        : Answers.templates().reportPage(view));
    }

    private Answer again(Exchange exchange) throws Refusal, IOException {
        KeptReport anew = work.again(exchange, report(exchange), Optional.empty());
        return Answer.seeOther(anew.address());
    }

    private Answer cancel(Exchange exchange) throws Refusal {
        KeptReport report = report(exchange);
        work.cancel(exchange, report);
        return Answer.seeOther(report.address());
    }

    private Answer delete(Exchange exchange) throws Refusal, IOException {
        work.delete(exchange, report(exchange));
        return Answer.seeOther("/reports");
    }

    private KeptReport report(Exchange exchange) throws Refusal {
        return work.report(exchange.part("id"));
    }

    private static Frame frame(String title, Exchange exchange) {
        return new Frame(title, "Reports", exchange.asker(), List.of(STYLE));
    }
}
