package org.volteface.shell;

import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.analysis.Analysis;
import org.volteface.api.analysis.Probes;
import org.volteface.api.source.RobotsRules;

/** The command {@code probe}: asks one analyser, or the judge of robots.txt, alone. */
@Component(service = ToIntFunction.class, property = "volteface.command=probe")
public final class ProbeCommand implements ToIntFunction<String[]> {
    private final Analysis analysis;
    private final Probes probes;
    private final RobotsRules robots;

    /** Takes what it asks, and what tells whether anybody is there to answer. */
    @Activate
    public ProbeCommand(@Reference Analysis analysis, @Reference Probes probes, @Reference RobotsRules robots) {
        this.analysis = analysis;
        this.probes = probes;
        this.robots = robots;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("probe", () -> {
            if (arguments.length == 0) {
                throw new UsageException("which probe: stance, event, pledge or pair, or robots?");
            }
            Inputs files = Inputs.files(List.of(arguments).subList(1, arguments.length));
            if (arguments[0].equals(RobotsQuestion.PROBE)) {
                return new ProbeRun(new RobotsQuestion(robots), terminal).answer(files);
            }
            UnreadyException.throwIfMissing(analysis.missingRoles());
            return new ProbeRun(Probe.named(arguments[0]).of(probes), terminal).answer(files);
        });
    }
}
