package org.volteface.console.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;
import org.volteface.console.access.PageGuard;
import org.volteface.console.access.Secrets;
import org.volteface.console.platform.Holds;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Answers;
import org.volteface.console.web.Message;

/** The reports on what the archive knows now, by whatever composer and renderers are there now. */
public final class ReportPages {
    private static final String PAGE = "html";
    /** More than anybody reads on one page, and few enough for the page to come at once (decision 0074). */
    private static final int MOST = 200;

    private final Platform platform;

    public ReportPages(Platform platform) {
        this.platform = platform;
    }

    public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            Answers.message(request, response, Message.notAllowed());
            return;
        }
        String path = request.getServletPath();
        Optional<String> actor = Optional.ofNullable(request.getParameter("id")).filter(id -> !id.isBlank());
        if (path.equals("/actor") && actor.isEmpty()) {
            Answers.message(request, response, Message.notFound("The address names no actor."));
            return;
        }
        ReportRequest wanted =
                switch (path) {
                    case "/actor" -> new ReportRequest(ReportKind.ACTOR, actor, MOST);
                    case "/promises" -> new ReportRequest(ReportKind.PROMISES, Optional.empty(), MOST);
                    default -> new ReportRequest(ReportKind.FINDINGS, Optional.empty(), MOST);
                };
        Holds.Hold hold = platform.hold();
        try {
            report(wanted, request, response);
        } finally {
            hold.close();
        }
    }

    private void report(ReportRequest wanted, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String format = Optional.ofNullable(request.getParameter("format")).orElse(PAGE);
        Optional<StatementArchive> archive = platform.archive();
        Optional<Reports> reports = platform.reports();
        Optional<ReportRenderer> renderer = platform.renderer(format);
        if (archive.isEmpty()) {
            Answers.message(request, response, Message.notReady("No archive is there at the moment."));
        } else if (wanted.actorId().filter(id -> !isKnown(id, archive.get())).isPresent()) {
            Answers.message(request, response, Message.notFound("Nothing is known of an actor with this id."));
        } else if (reports.isEmpty()) {
            Answers.message(request, response, Message.notReady("Nothing composes reports at the moment."));
        } else if (renderer.isEmpty() && !format.equals(PAGE)) {
            Answers.message(request, response, Message.notFound("No renderer offers this format at the moment."));
        } else if (renderer.isEmpty()) {
            Answers.message(request, response, Message.notReady("No renderer offers reports as pages at the moment."));
        } else {
            send(reports.get().compose(wanted, archive.get()), renderer.get(), request, response);
        }
    }

    private static boolean isKnown(String actorId, StatementArchive archive) {
        return !archive.statementsBy(actorId, 1).isEmpty();
    }

    private void send(Report report, ReportRenderer renderer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StringWriter text = new StringWriter();
        renderer.render(report, text);
        if (renderer.format().equals(PAGE)) {
            PageFrame frame = new PageFrame(request.getServletPath(), notice());
            frame.style(text.toString()).ifPresent(style -> PageGuard.allowStyle(response, Secrets.hash(style)));
            Answers.send(response, HttpServletResponse.SC_OK, renderer.mediaType(), frame.around(text.toString()));
        } else {
            String name = request.getServletPath().substring(1) + "." + renderer.format();
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            Answers.send(response, HttpServletResponse.SC_OK, renderer.mediaType(), text.toString());
        }
    }

    /** What a reader has to know while reports mix what several versions made; empty where nothing. */
    private String notice() {
        long stale = platform.operations()
                .map(operations -> operations.status().pace().stale())
                .orElse(0L);
        return stale == 0
                ? ""
                : stale + (stale == 1 ? " document was" : " documents were")
                        + " analysed by other versions or settings than those in force, and will be analysed again. The foot of"
                        + " this page names the versions.";
    }
}
