package org.volteface.core;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.volteface.api.archive.ActorRegister;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;

/** The engine as a component: it runs wherever there is an archive, and does not mind which analysers come and go. */
@Component(immediate = true, service = AnalysisEngine.class, configurationPid = "org.volteface.core.engine")
@Designate(ocd = EngineConfig.class)
public final class AnalysisEngine {
    private final Engine engine;

    /** Starts to work. */
    @Activate
    public AnalysisEngine(
            @Reference ActiveAnalysers analysers,
            @Reference DocumentQueue queue,
            @Reference StatementArchive archive,
            @Reference ChainIndex index,
            @Reference ActorRegister register,
            @Reference CaseArchive cases,
            EngineConfig config) {
        Tempo tempo = new Tempo(
                Workers.count(config.workers()),
                Duration.ofSeconds(config.limit()),
                config.attempts(),
                config.backlog(),
                Duration.ofMillis(config.poll()));
        Optional<Path> pause =
                Optional.of(config.pause()).filter(file -> !file.isBlank()).map(Path::of);
        engine = new Engine(
                analysers.registry(), new Store(queue, archive, index, register, cases), tempo, new KeptPause(pause));
    }

    /** Stops to work. What was not finished waits in the queue. */
    @Deactivate
    public void stop() {
        engine.close();
    }

    Engine engine() {
        return engine;
    }
}
