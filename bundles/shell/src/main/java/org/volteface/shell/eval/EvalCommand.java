package org.volteface.shell.eval;

import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Probes;
import org.volteface.api.source.DocumentReader;
import org.volteface.shell.Terminal;
import org.volteface.shell.UnreadyException;

/** The command {@code eval}: measures the analysis with the data of a folder. */
@Component(
        service = ToIntFunction.class,
        configurationPid = "org.volteface.shell.eval",
        property = "volteface.command=eval")
@Designate(ocd = EvalCommand.Config.class)
public final class EvalCommand implements ToIntFunction<String[]> {
    /** What is measured with. */
    @ObjectClassDefinition(name = "Volteface eval")
    public @interface Config {
        /** The folder that is taken where none is named. */
        @AttributeDefinition(name = "Benchmark", description = "The folder that is measured with where none is named")
        String benchmark() default "";
    }

    private final Config config;
    private final Analysis analysis;
    private final Probes probes;
    private final DocumentReader reader;

    /** Takes what it measures, and what reads the data. */
    @Activate
    public EvalCommand(
            Config config, @Reference Analysis analysis, @Reference Probes probes, @Reference DocumentReader reader) {
        this.config = config;
        this.analysis = analysis;
        this.probes = probes;
        this.reader = reader;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("eval", () -> {
            UnreadyException.throwIfMissing(analysis.missingRoles());
            EvalArguments parsed = EvalArguments.parse(config.benchmark(), arguments);
            Complaints complaints = new Complaints(terminal.notices());
            Tools tools = new Tools(analysis, probes, reader, complaints, new CalibrationFit());
            new EvalRun(tools, new Figures(terminal.results(), parsed.inDetail())).measure(parsed);
            return complaints.status();
        });
    }
}
