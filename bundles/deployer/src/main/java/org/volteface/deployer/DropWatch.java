package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.staging.DropFolder;
import org.volteface.deployer.staging.Sight;
import org.volteface.deployer.staging.StagedFile;

/** The one who deploys what is dropped into a folder. */
final class DropWatch {
    private static final Logger LOG = LoggerFactory.getLogger(DropWatch.class);
    private static final String BY = "deploy folder";

    private final DropFolder folder;
    private final Taker arrivals;
    private boolean troubled;

    /** Who takes what was dropped. */
    interface Taker {
        /** Deploys a file that is kept already. */
        Attempt deploy(StagedFile file, Arrival arrival) throws IOException;

        /** Keeps a file on record that is not even taken in. */
        void refuse(Arrival arrival, String reason) throws IOException;
    }

    DropWatch(DropFolder folder, Taker arrivals) {
        this.folder = folder;
        this.arrivals = arrivals;
    }

    /** Looks once, and deploys what is whole. */
    void look() {
        try {
            Sight sight = folder.look();
            List<IOException> troubles = new ArrayList<>(sight.troubles());
            for (Sight.Told told : sight.unfinished()) {
                LOG.warn("deploy/{} is left alone: {}", told.name(), told.reason());
                refuse(told, told.reason() + "; it is left alone").ifPresent(troubles::add);
            }
            for (Sight.Told told : sight.refused()) {
                refuse(told, told.reason()).ifPresent(troubles::add);
            }
            for (Sight.Dropped dropped : sight.ready()) {
                tryOut(dropped).ifPresent(troubles::add);
            }
            tell(troubles);
        } catch (IOException e) {
            tell(List.of(e));
        } catch (RuntimeException e) {
            LOG.error("what is dropped to be deployed met with what must not be", e);
        }
    }

    /** Says once, until all goes well again, that something cannot be done. */
    private void tell(List<IOException> troubles) {
        if (!troubled) {
            troubles.forEach(trouble -> LOG.warn(
                    "what is dropped to be deployed cannot be taken in at the moment, and is tried again", trouble));
        }
        troubled = !troubles.isEmpty();
    }

    private Optional<IOException> refuse(Sight.Told told, String reason) {
        try {
            arrivals.refuse(new Arrival(Path.of(told.name()), told.name(), BY, false), reason);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    /** One that cannot be tried at the moment keeps no other from being tried, and is told again by the next look. */
    private Optional<IOException> tryOut(Sight.Dropped dropped) {
        try {
            deploy(dropped);
            return Optional.empty();
        } catch (IOException e) {
            folder.again(dropped);
            return Optional.of(e);
        } catch (RuntimeException e) {
            LOG.error("deploy/{} met with what must not be, and is left alone", dropped.name(), e);
            return Optional.empty();
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
