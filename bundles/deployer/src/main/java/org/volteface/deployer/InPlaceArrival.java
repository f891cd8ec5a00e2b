package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** The path of a bundle that takes the place of one of the platform's own, with what stands on it restarted. */
final class InPlaceArrival {
    private static final Logger LOG = LoggerFactory.getLogger(InPlaceArrival.class);

    private final Desk desk;
    private final Staging staging;
    private final InPlaceUpdate update;

    InPlaceArrival(Desk desk, Staging staging, InPlaceUpdate update) {
        this.desk = desk;
        this.staging = staging;
        this.update = update;
    }

    /** Whoever asks may be stopped by what he asks for: what comes of it is written down here, whether he is there or not. */
    void take(long number, StagedFile file, String by) {
        Detached.run("volteface-in-place", () -> taken(number, file, by));
    }

    private void taken(long number, StagedFile file, String by) {
        try {
            replace(number, file, by);
        } catch (Refused e) {
            refused(number, by, e.reason());
        } catch (IOException | RuntimeException e) {
            LOG.warn("attempt {} could not be put in the place of the platform's own", number, e);
            refused(number, by, "it could not be tried: " + Reasons.of(e));
        }
    }

    private void replace(long number, StagedFile file, String by) throws Refused, IOException {
        String name = Floor.candidate(desk.known(number)).symbolicName();
        Bundle target =
                update.target(name).orElseThrow(() -> new Refused("no bundle of the platform has the name " + name));
        Path copy = Files.createTempFile("volteface-before", ".jar");
        try {
            String version = target.getVersion().toString();
            Optional<String> problem = update.run(target, file.path(), copy);
            StagedFile before = staging.stage(copy);
            String kept = "version " + version + " is kept as " + before.path();
            desk.ledger()
                    .note(
                            number,
                            problem.isPresent() ? AttemptState.ROLLED_BACK : AttemptState.APPLIED,
                            by,
                            problem.orElse("in the place of the platform's own; " + kept
                                    + " and can be deployed again with --force"));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void refused(long number, String by, String reason) {
        try {
            desk.ledger().note(number, AttemptState.REFUSED, by, reason);
        } catch (IOException e) {
            LOG.error("that attempt {} is refused, for {}, cannot be written down", number, reason, e);
        }
    }
}
