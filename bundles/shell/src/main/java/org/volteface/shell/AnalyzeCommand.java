package org.volteface.shell;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Corpus;
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
        return terminal.run("analyze", () -> run(AnalyzeArguments.parse(arguments), terminal));
    }

    private int run(AnalyzeArguments arguments, Terminal terminal) throws UsageException, IOException {
        if (!analysis.missingRoles().isEmpty()) {
            terminal.notices()
                    .println("volteface analyze: no bundle provides " + String.join(", ", analysis.missingRoles()));
            return ExitStatus.UNUSABLE;
        }
        Optional<ReportPrinter> printer = arguments.lines()
                ? Optional.empty()
                : Optional.of(ReportPrinter.of(arguments.format(), reports, renderers));
        AnalyzeRun run = new AnalyzeRun(terminal, analysis, arguments.lines(), LocalDate.now(ZoneId.systemDefault()));
        run.read(reader, Inputs.of(arguments.inputs()), arguments);
        run.conclude();
        if (printer.isPresent()) {
            for (Corpus corpus : run.corpora()) {
                printer.get().print(arguments, corpus, terminal.results());
            }
        }
        return run.status();
    }
}
