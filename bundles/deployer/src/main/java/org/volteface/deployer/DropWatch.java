package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.staging.DropFolder;
import org.volteface.deployer.staging.Sight;

/** The one who deploys what is dropped into a folder. */
final class DropWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DropWatch.class);
    private static final String BY = "deploy folder";

    private final DropFolder folder;
    private final Arrivals arrivals;
    private boolean troubled;

    DropWatch(DropFolder folder, Arrivals arrivals) {
        this.folder = folder;
        this.arrivals = arrivals;
    }

    /** Looks once, and deploys what is whole. */
    void look() {
        try {
            Sight sight = folder.look();
            for (Sight.Told told : sight.unfinished()) {
                LOG.warn("deploy/{} is left alone: {}", told.name(), told.reason());
                arrivals.refuse(
                        new Arrival(Path.of(told.name()), told.name(), BY, false),
                        told.reason() + "; it is left alone");
            }
            for (Sight.Told told : sight.refused()) {
                arrivals.refuse(new Arrival(Path.of(told.name()), told.name(), BY, false), told.reason());
            }
            for (Sight.Dropped dropped : sight.ready()) {
                deploy(dropped);
            }
            troubled = false;
        } catch (IOException e) {
            if (!troubled) {
                LOG.warn("what is dropped to be deployed cannot be taken in at the moment", e);
            }
            troubled = true;
        } catch (RuntimeException e) {
            LOG.error("what is dropped to be deployed met with what must not be", e);
        }
    }

    private void deploy(Sight.Dropped dropped) throws IOException {
        Arrival arrival = new Arrival(dropped.content().path(), dropped.name(), BY, false);
        Attempt attempt = arrivals.deploy(dropped.content(), arrival);
        if (attempt.state() == AttemptState.REFUSED || attempt.state() == AttemptState.ROLLED_BACK) {
            LOG.warn("deploy/{} is {}: {}", dropped.name(), attempt.state().label(), attempt.reason());
            folder.refused(dropped, attempt.reason());
        } else {
            LOG.info(
                    "deploy/{} is {}, as attempt {}",
                    dropped.name(),
                    attempt.state().label(),
                    attempt.number());
            folder.done(dropped);
        }
    }
}
