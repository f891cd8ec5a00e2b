package org.volteface.shell;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.model.Actor;
import org.volteface.api.report.Report;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/**
 * Prints reports on what corpora hold, in a form that one of the renderers gives. Where there are several corpora, each report is
 * labelled with its case: by a line above it in text, as a member {@code case} beside {@code report}, one object a line, in JSON.
 */
final class ReportPrinter {
    private static final String TEXT = "text";
    private static final String JSON = "json";
    /** What was analysed for the report is all shown. */
    private static final int ALL = Integer.MAX_VALUE;

    private final AnalyzeArguments arguments;
    private final Reports reports;
    private final ReportRenderer renderer;

    private ReportPrinter(AnalyzeArguments arguments, Reports reports, ReportRenderer renderer) {
        this.arguments = arguments;
        this.reports = reports;
        this.renderer = renderer;
    }

    /** The printer of the report that is asked for, none where lines are; wrong usage where no renderer gives the form. */
    static Optional<ReportPrinter> of(AnalyzeArguments arguments, Reports reports, List<ReportRenderer> renderers)
            throws UsageException {
        if (arguments.lines()) {
            return Optional.empty();
        }
        for (ReportRenderer renderer : renderers) {
            if (renderer.format().equals(arguments.format())) {
                return Optional.of(new ReportPrinter(arguments, reports, renderer));
            }
        }
        List<String> formats = renderers.stream()
                .map(ReportRenderer::format)
                // The word means the analysis as lines here.
                .filter(format -> !format.equals(AnalyzeArguments.LINES))
                .sorted()
                .toList();
        throw new UsageException("--format wants " + AnalyzeArguments.LINES + " or one of " + String.join(", ", formats)
                + ", not '" + arguments.format() + "'");
    }

    /**
     * Prints a report on each archive, by the name of its case; of an actor, on each that holds a statement of the actor. Forms that are
     * not text go to {@code bytes}.
     */
    void print(Map<String, ArchiveView> archives, Writer out, OutputStream bytes) throws IOException, UsageException {
        String format = renderer.format();
        if (archives.size() > 1 && !format.equals(TEXT) && !format.equals(JSON)) {
            throw new UsageException("--format " + format + " shows one case, and there are " + archives.size());
        }
        Map<String, Report> found = new LinkedHashMap<>();
        archives.forEach((name, archive) -> compose(archive).ifPresent(report -> found.put(name, report)));
        if (found.isEmpty()) {
            throw new UsageException("nobody called '" + arguments.actor().orElse("") + "' holds a statement here");
        }
        for (Map.Entry<String, Report> report : found.entrySet()) {
            if (!renderer.isText()) {
                renderer.write(report.getValue(), bytes);
            } else if (archives.size() == 1) {
                renderer.render(report.getValue(), out);
            } else {
                label(report.getKey(), report.getValue(), out);
            }
        }
    }

    private void label(String name, Report report, Writer out) throws IOException {
        StringWriter rendered = new StringWriter();
        renderer.render(report, rendered);
        String words = rendered.toString().strip();
        if (renderer.format().equals(JSON)) {
            out.write("{\"case\":" + new JsonPrimitive(name) + ",\"report\":" + words + "}\n");
        } else {
            out.write((name.isEmpty() ? "No case" : "Case " + name) + "\n\n" + words + "\n\n");
        }
    }

    private Optional<Report> compose(ArchiveView archive) {
        if (arguments.report() != ReportKind.ACTOR) {
            return Optional.of(reports.compose(new ReportRequest(arguments.report(), Optional.empty(), ALL), archive));
        }
        return actorId(arguments.actor().orElseThrow(), archive)
                .map(id -> reports.compose(new ReportRequest(ReportKind.ACTOR, Optional.of(id), ALL), archive));
    }

    private static Optional<String> actorId(String nameOrId, ArchiveView archive) {
        return archive.actorsNamed(nameOrId, ALL).stream()
                .filter(holder -> holder.id().equals(nameOrId) || holder.name().equalsIgnoreCase(nameOrId))
                .map(Actor::id)
                .findFirst();
    }
}
