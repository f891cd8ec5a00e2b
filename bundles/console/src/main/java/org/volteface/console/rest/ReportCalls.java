package org.volteface.console.rest;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.volteface.api.report.ReportRenderer;
import org.volteface.console.access.Audit;
import org.volteface.console.access.Deed;
import org.volteface.console.access.Role;
import org.volteface.console.platform.Platform;
import org.volteface.console.report.KeptReport;
import org.volteface.console.report.ReportOrder;
import org.volteface.console.report.ReportWork;
import org.volteface.console.web.Answer;
import org.volteface.console.web.Exchange;
import org.volteface.console.web.Refusal;
import org.volteface.console.web.Route;

/** The calls for reports. */
final class ReportCalls {
    private static final String REPORTS = "/reports";
    private static final String ONE = REPORTS + "/{id}";
    private static final Pager<KeptReport> LATEST = Pager.falling(
            report -> String.format("%020d %s", report.origin().asked().toEpochMilli(), report.id()));
    private static final Pager<ReportRenderer> FORMS = Pager.rising(ReportRenderer::format);

    private final Platform platform;
    private final ReportWork work;
    private final JsonBody json;
    private final EventStreams streams;

    ReportCalls(ApiParts parts, JsonBody json, EventStreams streams) {
        this.platform = parts.platform();
        this.work = parts.reports();
        this.json = json;
        this.streams = streams;
    }

    List<Operation> operations() {
        return Stream.of(lists(), wishes(), looks(), changes())
                .flatMap(List::stream)
                .toList();
    }

    private List<Operation> lists() {
        return List.of(
                Operation.list(
                        "/report-forms",
                        ReportFormResource.class,
                        new Operation.Text("reportForms", "Forms that a report can have at the moment."),
                        List.of(),
                        exchange -> json.answer(200, FORMS.page(forms(), exchange, ReportFormResource::of), exchange)),
                Operation.list(
                        REPORTS,
                        ReportResource.class,
                        new Operation.Text("reports", "Reports that are kept or being made, the latest first."),
                        List.of(),
                        exchange -> json.answer(200, LATEST.page(work.all(), exchange, this::resource), exchange)));
    }

    private List<Operation> wishes() {
        return List.of(
                Operation.change(
                        "POST",
                        REPORTS + "/preview",
                        new Operation.Text("previewReport", "Tells what a report would show, and makes none."),
                        Operation.Form.giving(200, PreviewResource.class).taking(ReportWish.class),
                        this::preview),
                Operation.change(
                        "POST",
                        REPORTS,
                        new Operation.Text("makeReport", "Begins to make a report in the background."),
                        Operation.Form.giving(202, ReportResource.class).taking(ReportWish.class),
                        this::make));
    }

    private List<Operation> looks() {
        return List.of(
                Operation.one(
                        ONE,
                        ReportResource.class,
                        new Operation.Text("report", "One report, and how far it has come."),
                        exchange -> json.answer(200, resource(report(exchange)), exchange)),
                Operation.one(
                        ONE + "/events",
                        Operation.EventStream.class,
                        new Operation.Text("reportEvents", "Tells how far a report has come, until it is made."),
                        this::events),
                Operation.one(
                        ONE + "/file",
                        Operation.FileContent.class,
                        new Operation.Text("reportFile", "The file of a report that is made."),
                        this::file),
                Operation.one(
                        ONE + "/changes",
                        ReportChangesResource.class,
                        new Operation.Text("reportChanges", "What has changed since a report was made."),
                        exchange ->
                                json.answer(200, ReportChangesResource.of(work.changes(report(exchange))), exchange)));
    }

    private List<Operation> changes() {
        return List.of(
                Operation.change(
                        "POST",
                        ONE + "/again",
                        new Operation.Text(
                                "makeReportAgain", "Begins to make a report anew, in the same form or another."),
                        Operation.Form.giving(202, ReportResource.class).taking(AgainRequest.class),
                        this::again),
                Operation.change(
                        "POST",
                        ONE + "/cancel",
                        new Operation.Text("cancelReport", "Has a report be made no further."),
                        Operation.Form.giving(200, ReportResource.class),
                        this::cancel),
                Operation.of(
                        delete(), new Operation.Text("deleteReport", "Takes a report away."), Operation.Form.done()));
    }

    /**
     * How a report is to be made anew.
     *
     * @param format its form; left out for the one that it has
     */
    record AgainRequest(@Nullable String format) {}

    private Answer cancel(Exchange exchange) throws Refusal {
        KeptReport report = report(exchange);
        work.cancel(exchange, report);
        return json.answer(200, resource(report(exchange)), exchange);
    }

    private Route delete() {
        return Operation.route("DELETE " + ONE, Role.ANALYST, exchange -> {
            work.delete(exchange, report(exchange));
            return Answer.empty(204);
        });
    }

    private List<ReportRenderer> forms() {
        return platform.renderers();
    }

    private Answer preview(Exchange exchange) throws Refusal, IOException {
        return json.answer(
                200, PreviewResource.of(work.preview(ReportWish.request(JsonBody.object(exchange)))), exchange);
    }

    private Answer make(Exchange exchange) throws Refusal, IOException {
        JsonObject body = JsonBody.object(exchange);
        ReportOrder order = work.order(ReportWish.request(body), JsonBody.needed(body, "format"));
        return begun(work.begin(exchange, order, Optional.empty()), exchange);
    }

    private Answer again(Exchange exchange) throws Refusal, IOException {
        Optional<String> format = JsonBody.text(JsonBody.objectOrNothing(exchange), "format");
        return begun(work.again(exchange, report(exchange), format), exchange);
    }

    private Answer begun(KeptReport report, Exchange exchange) {
        return json.answer(202, resource(report), exchange).with("Location", Operation.ROOT + report.address());
    }

    /** It stays as it was made, so that its id says which it is. */
    private Answer file(Exchange exchange) throws Refusal {
        KeptReport report = report(exchange);
        Answer file = work.file(report);
        String tag = "\"" + report.id() + "\"";
        String known = exchange.request().getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            return Answer.empty(304).with("ETag", tag);
        }
        Audit.done(exchange.asker(), new Deed("export", exchange.request().getRequestURI()), "done");
        return file.with("ETag", tag).with("Cache-Control", "private, no-cache");
    }

    private Answer events(Exchange exchange) throws Refusal {
        return streams.open(exchange, new ReportEvents(report(exchange).id(), work, json));
    }

    private KeptReport report(Exchange exchange) throws Refusal {
        return work.report(exchange.part("id"));
    }

    private ReportResource resource(KeptReport report) {
        return ReportResource.of(report, work.progress(report.id()));
    }
}
