package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.deployer.settings.BundleCopy;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/**
 * The path of a bundle that takes the place of one of the platform's own. The version before is kept, and on record, before anything
 * is changed. It is changed on a thread of the deployer's own: whoever asked for it may be stopped and interrupted by the change.
 */
final class InPlaceArrival {
    private static final Logger LOG = LoggerFactory.getLogger(InPlaceArrival.class);

    private final Ledger ledger;
    private final Staging staging;
    private final InPlaceUpdate update;

    InPlaceArrival(Ledger ledger, Staging staging, InPlaceUpdate update) {
        this.ledger = ledger;
        this.staging = staging;
        this.update = update;
    }

    /** Makes sure that a bundle of the platform can be changed, whether that is wanted or not. */
    void checkPossible(String symbolicName) throws Refused {
        Optional<Bundle> target = update.target(symbolicName);
        if (target.isPresent()) {
            update.checkApart(target.get());
        }
    }

    /**
     * Changes a bundle of the platform for the one in a file, and notes how that went.
     *
     * @throws Refused if it may not be changed; then it was not
     * @throws IOException if it cannot be kept at the moment; then it was not changed
     */
    void run(long number, StagedFile file, String by) throws Refused, IOException {
        String name = Floor.candidate(ledger.attempt(number).orElseThrow()).symbolicName();
        Bundle target =
                update.target(name).orElseThrow(() -> new Refused("no bundle of the platform has the name " + name));
        update.checkApart(target);
        String version = target.getVersion().toString();
        StagedFile before = kept(target);
        String told = "version " + version + " is kept as " + before.path();
        ledger.note(number, AttemptState.SWAPPING, by, told);
        Change change = new Change(number, target, by, told);
        FutureTask<?> work = new FutureTask<>(Executors.callable(() -> change(change, file.path(), before.path())));
        Thread thread = new Thread(work, "volteface-deployer-in-place");
        thread.setDaemon(true);
        thread.start();
        await(work);
    }

    /**
     * Says what has become of those that were under way when the server ended: what is there now is either the one or the other.
     */
    void settle() throws IOException {
        for (Attempt attempt : ledger.attempts()) {
            boolean inPlace = attempt.dryRun().filter(run -> run.platform()).isPresent();
            if (attempt.state() == AttemptState.SWAPPING && inPlace) {
                settle(attempt);
            }
        }
    }

    private void settle(Attempt attempt) throws IOException {
        String ended = "the server ended while it was put in the place of the platform's own";
        Optional<StagedFile> kept = staging.kept(Floor.candidate(attempt).sha256());
        Optional<Bundle> target = update.target(Floor.candidate(attempt).symbolicName());
        boolean there = kept.isPresent()
                && target.isPresent()
                && BundleCopy.holds(target.get(), kept.get().path());
        ledger.note(
                attempt.number(),
                there ? AttemptState.APPLIED : AttemptState.ROLLED_BACK,
                "server",
                ended + (there ? ", and it is there; " + attempt.reason() : ", and the one before is there"));
    }

    /**
     * A change that is on record as begun.
     *
     * @param number the number of its attempt
     * @param target the bundle that is changed
     * @param by who wants it
     * @param told what is on record of the version before
     */
    private record Change(long number, Bundle target, String by, String told) {}

    private void change(Change change, Path fresh, Path before) {
        Optional<String> problem = update.run(change.target(), fresh, before);
        try {
            ledger.note(
                    change.number(),
                    problem.isPresent() ? AttemptState.ROLLED_BACK : AttemptState.APPLIED,
                    change.by(),
                    problem.orElse("in the place of the platform's own; " + change.told()
                            + " and can be deployed again with --force"));
        } catch (IOException e) {
            // It stays on record as begun, and the next start says what has become of it.
            LOG.error(
                    "what came of attempt {} cannot be noted: {}",
                    change.number(),
                    problem.orElse("it is in place"),
                    e);
        }
    }

    private StagedFile kept(Bundle target) throws Refused, IOException {
        Path copy = Files.createTempFile("volteface-before", ".jar");
        try {
            update.keep(target, copy);
            return staging.stage(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Waits for the end whoever interrupts: nobody else may have a turn before. */
    private static void await(FutureTask<?> work) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    work.get();
                    return;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    // It stays on record as begun, which is all that is known.
                    LOG.error("a change of the platform broke off", e);
                    return;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
