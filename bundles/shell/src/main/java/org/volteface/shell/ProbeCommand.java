package org.volteface.shell;

import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Probes;

/** The command {@code probe}: asks one analyser alone. */
@Component(service = ToIntFunction.class, property = "volteface.command=probe")
public final class ProbeCommand implements ToIntFunction<String[]> {
    private final Analysis analysis;
    private final Probes probes;

    /** Takes what it asks, and what tells whether anybody is there to answer. */
    @Activate
    public ProbeCommand(@Reference Analysis analysis, @Reference Probes probes) {
        this.analysis = analysis;
        this.probes = probes;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("probe", () -> {
            if (arguments.length == 0) {
                throw new UsageException("which probe: stance, event, pledge or pair?");
            }
            UnreadyException.throwIfMissing(analysis.missingRoles());
            List<String> files = List.of(arguments).subList(1, arguments.length);
            return new ProbeRun(Probe.named(arguments[0]), probes, terminal).answer(Inputs.files(files));
        });
    }
}
