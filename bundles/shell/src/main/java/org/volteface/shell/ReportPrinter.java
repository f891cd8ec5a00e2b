package org.volteface.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;
import org.volteface.api.report.ReportKind;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.ReportRequest;
import org.volteface.api.report.Reports;

/** Prints reports on what a corpus holds, in a form that one of the renderers gives. */
final class ReportPrinter {
    private final Reports reports;
    private final ReportRenderer renderer;

    private ReportPrinter(Reports reports, ReportRenderer renderer) {
        this.reports = reports;
        this.renderer = renderer;
    }

    /** The printer of reports in a form; wrong usage where no renderer gives it. */
    static ReportPrinter of(String format, Reports reports, List<ReportRenderer> renderers) throws UsageException {
        for (ReportRenderer renderer : renderers) {
            if (renderer.format().equals(format)) {
                return new ReportPrinter(reports, renderer);
            }
        }
        List<String> formats =
                renderers.stream().map(ReportRenderer::format).sorted().toList();
        throw new UsageException("--format wants " + AnalyzeArguments.LINES + " or one of " + String.join(", ", formats)
                + ", not '" + format + "'");
    }

    void print(AnalyzeArguments arguments, Corpus corpus, Writer out) throws IOException, UsageException {
        StatementArchive archive = corpus.archive();
        Optional<String> actor = Optional.empty();
        if (arguments.report() == ReportKind.ACTOR) {
            actor = Optional.of(actorId(arguments.actor().orElseThrow(), archive));
        }
        renderer.render(reports.compose(new ReportRequest(arguments.report(), actor), archive), out);
    }

    private static String actorId(String nameOrId, StatementArchive archive) throws UsageException {
        return archive.statements().stream()
                .map(Statement::holder)
                .filter(holder -> holder.id().equals(nameOrId) || holder.name().equalsIgnoreCase(nameOrId))
                .map(Actor::id)
                .findFirst()
                .orElseThrow(() -> new UsageException("nobody called '" + nameOrId + "' holds a statement here"));
    }
}
