package org.volteface.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.report.ReportRenderer;
import org.volteface.api.report.Reports;
import org.volteface.api.source.DocumentReader;

/** The command {@code analyze}: runs the whole analysis once, on an archive in memory. */
@Component(service = ToIntFunction.class, property = "volteface.command=analyze")
public final class AnalyzeCommand implements ToIntFunction<String[]> {
    private final Analysis analysis;
    private final DocumentReader reader;
    private final Reports reports;
    private final List<ReportRenderer> renderers;

    /** Takes what it works with. */
    @Activate
    public AnalyzeCommand(
            @Reference Analysis analysis,
            @Reference DocumentReader reader,
            @Reference Reports reports,
            @Reference List<ReportRenderer> renderers) {
        this.analysis = analysis;
        this.reader = reader;
        this.reports = reports;
        this.renderers = List.copyOf(renderers);
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("analyze", () -> {
            UnreadyException.throwIfMissing(analysis.missingRoles());
            AnalyzeArguments parsed = AnalyzeArguments.parse(arguments);
            Optional<ReportPrinter> printer = ReportPrinter.of(parsed, reports, renderers);
            AnalyzeRun run = new AnalyzeRun(terminal, analysis, parsed);
            run.read(reader);
            run.conclude();
            if (printer.isPresent()) {
                printer.get().print(run.archives(), terminal.results(), Terminal.bytes());
            }
            return run.status();
        });
    }
}
