package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.deployer.settings.OwnSettings;
import org.volteface.deployer.staging.DropFolder;
import org.volteface.deployer.staging.Limits;
import org.volteface.deployer.staging.ScratchFolder;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** The deployer at work, from the recovery of what was in force to its end, with the thread that looks at what is dropped. */
final class DeployerRun implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeployerRun.class);
    private static final long RECOVERY_SECONDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Ledger ledger;
    private final Trials trials;
    private final Desk desk;
    private final Deliveries deliveries;
    private final Thread thread;
    private final CountDownLatch recovered = new CountDownLatch(1);

    DeployerRun(Path folder, DeployerConfig config, House house) throws IOException {
        Path kept = folder.resolve("deployments");
        Path scratch = ScratchFolder.empty(kept.resolve("scratch"));
        Duration patience = Duration.ofSeconds(config.patience());
        Staging staging = Staging.in(kept.resolve("bundles"), Limits.DEFAULT, patience);
        ledger = new Ledger(new Journal(kept.resolve("journal.jsonl")), Clock.systemUTC());
        trials = new Trials(house.providers(), new ReportShelf(kept.resolve("reports")));
        OwnSettings own = new OwnSettings(house.settings().admin());
        DeployedBundles bundles = new DeployedBundles(house.context(), own);
        Floor floor =
                new Floor(bundles, house.providers(), sha -> staging.kept(sha).map(StagedFile::path));
        SwapCheck check = new SwapCheck(
                house.providers(), house.operations(), new ComponentTrouble(new RunningComponents(house.context())));
        LiveSettings live = new LiveSettings(ledger, own);
        desk = new Desk(ledger, floor, trials, check, live);
        InPlaceArrival inPlace = new InPlaceArrival(ledger, staging, new InPlaceUpdate(house.context(), bundles));
        Arrivals arrivals = new Arrivals(
                desk,
                check,
                new Arrivals.Workshop(
                        staging,
                        new JarExamination(house, bundles, config, scratch),
                        new SettingsDesk(house, scratch),
                        inPlace,
                        new RendererForms(house.context(), house.providers()::admits),
                        house.providers(),
                        house.queue()));
        deliveries = new Deliveries(arrivals, desk);
        DropFolder drop = new DropFolder(folder.resolve("deploy"), staging, patience, Clock.systemUTC());
        Recovery recovery = new Recovery(desk, check);
        Desk.Work<Boolean, IOException> begin = () -> {
            if (ledger.damage().isEmpty()) {
                inPlace.settle();
            }
            recovery.recover();
            return true;
        };
        thread = new Thread(() -> run(begin, new DropWatch(drop, arrivals), config.poll()), "volteface-deployer");
        thread.setDaemon(true);
        thread.start();
    }

    /** Takes what arrives, once what was in force has been brought back. */
    Deliveries deliveries() throws IOException {
        awaitRecovery();
        return deliveries;
    }

    /** Takes what is decided, once what was in force has been brought back. */
    Decisions decisions() throws IOException {
        awaitRecovery();
        return new Decisions(desk);
    }

    private void awaitRecovery() throws IOException {
        try {
            if (!recovered.await(RECOVERY_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("what was in force has not been brought back yet: try again later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    Ledger ledger() {
        return ledger;
    }

    Trials trials() {
        return trials;
    }

    @Override
    public void close() {
        desk.close(PATIENCE);
        thread.interrupt();
        deliveries.close();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Desk.Work<Boolean, IOException> begin, DropWatch drop, int poll) {
        while (recovered.getCount() > 0 && !Thread.currentThread().isInterrupted()) {
            try {
                desk.inTurn(begin);
                recovered.countDown();
            } catch (IOException | RuntimeException e) {
                LOG.error("what was in force cannot be brought back, and is tried again", e);
                pause(poll);
            }
        }
        while (!Thread.currentThread().isInterrupted()) {
            drop.look();
            pause(poll);
        }
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
