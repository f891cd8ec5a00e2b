package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.deployment.Arrival;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.jars.HangingActivator;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.staging.Limits;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** What arrives, until it runs in shadow or is in force. */
final class ArrivalsTest {
    private static final String NAME = "org.example.stance";

    @TempDir
    private Path folder;

    private final CountDownLatch looked = new CountDownLatch(1);
    private StandInHouse house;
    private Deliveries deliveries;
    private String version = "1.0.0";
    private long analysed = 1;
    private boolean hanging;

    @BeforeEach
    void start() throws Exception {
        house = new StandInHouse(folder);
        DocumentQueue queue = (DocumentQueue) Proxy.newProxyInstance(
                ArrivalsTest.class.getClassLoader(),
                new Class<?>[] {DocumentQueue.class},
                (proxy, method, given) -> new QueueCounts(0, analysed, 0));
        Staging staging = Staging.in(folder, Limits.DEFAULT, Duration.ofMillis(200));
        Arrivals arrivals = new Arrivals(
                house.desk,
                house.check,
                new Arrivals.Workshop(staging, new Trusting(), null, null, house.forms, house, queue));
        deliveries = new Deliveries(arrivals, house.desk);
    }

    @AfterEach
    void stop() throws Exception {
        deliveries.close();
        house.end();
    }

    @Test
    void theNumberIsThereBeforeTheFileIsLookedAt() throws Exception {
        Attempt begun = deliveries.begin(arrival("1.0.0"));
        assertThat(begun.state()).isEqualTo(AttemptState.ARRIVED);
        looked.countDown();
        Attempt ended = deliveries.await(begun.number());
        assertThat(ended.number()).isEqualTo(begun.number());
        assertThat(ended.state()).isEqualTo(AttemptState.SHADOW);
        assertThat(deliveries.await(begun.number())).isEqualTo(ended);
        assertThatThrownBy(() -> deliveries.await(99)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whereNothingIsToBeComparedItIsInForceAtOnce() throws Exception {
        analysed = 0;
        assertThat(deployed("1.0.0").state()).isEqualTo(AttemptState.ACTIVE);
    }

    @Test
    void aNewerOneSaysWhichRunItEnds() throws Exception {
        Attempt first = deployed("1.0.0");
        Attempt second = deployed("1.1.0");
        assertThat(second.state()).isEqualTo(AttemptState.SHADOW);
        assertThat(second.reason()).contains("it ends the shadow run of attempt " + first.number());
        assertThat(house.desk.known(first.number()).state()).isEqualTo(AttemptState.DISCARDED);
        assertThat(house.installed()).containsExactly(NAME + "-1.1.0");
    }

    @Test
    void aNewerOneThatIsRefusedEndsNone() throws Exception {
        Attempt first = deployed("1.0.0");
        house.mute.add(NAME);
        assertThat(deployed("1.1.0").state()).isEqualTo(AttemptState.REFUSED);
        assertThat(house.desk.known(first.number()).state()).isEqualTo(AttemptState.SHADOW);
        assertThat(house.ended).isEmpty();
        assertThat(house.installed()).containsExactly(NAME + "-1.0.0");
    }

    @Test
    void whatBreaksItsContractIsRefused() throws Exception {
        house.broken = Optional.of("a span outside the text");
        Attempt refused = deployed("1.0.0");
        assertThat(refused.state()).isEqualTo(AttemptState.REFUSED);
        assertThat(refused.reason()).contains("a span outside the text");
        assertThat(house.installed()).isEmpty();
    }

    @Test
    void whatIsNotWholeIsRefused() throws Exception {
        looked.countDown();
        Path half = Files.writeString(folder.resolve("half.jar"), "half");
        Attempt attempt = deliveries.begin(new Arrival(half, "half.jar", "anna", false));
        assertThat(deliveries.await(attempt.number()).reason()).contains("not whole");
    }

    @Test
    void oneThatNeverStartsIsGivenUpAndTakenAway() throws Exception {
        hanging = true;
        Attempt refused = deployed("1.0.0");
        assertThat(refused.state()).isEqualTo(AttemptState.REFUSED);
        assertThat(refused.reason()).contains("has not come back from its start", "5.0 s");
        assertThat(house.installed()).isEmpty();
        hanging = false;
        assertThat(deployed("1.1.0").state()).isEqualTo(AttemptState.SHADOW);
    }

    @Test
    void aStepBackEndsWhatIsTriedAndWaitsForNothing() throws Exception {
        Attempt first = house.inForce("org.example.other", "1.0.0");
        hanging = true;
        looked.countDown();
        long begun = System.nanoTime();
        Attempt tried = deliveries.begin(arrival("1.0.0"));
        Decisions decisions = new Decisions(house.desk);
        String told = "";
        while (!told.contains("is tried no more")) {
            // Before it is tried there is nothing to end, and the step back is the one before.
            told = house.desk.underway().isBusy() ? decisions.rollback("bert") : "";
            Thread.sleep(10);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(told).contains("attempt " + tried.number());
        Attempt ended = deliveries.await(tried.number());
        assertThat(ended.state()).isEqualTo(AttemptState.REFUSED);
        assertThat(ended.reason()).contains("ended by a step back of bert");
        assertThat(house.desk.inForce()).extracting(Attempt::number).containsExactly(first.number());
        assertThat(house.installed()).containsExactly("org.example.other-1.0.0");
    }

    private Attempt deployed(String given) throws IOException {
        looked.countDown();
        return deliveries.await(deliveries.begin(arrival(given)).number());
    }

    private Arrival arrival(String given) throws IOException {
        version = given;
        Path jar = (hanging ? hanging(given) : TestJar.bundle(NAME, given)).write(folder.resolve("brought-" + given));
        return new Arrival(jar, "stance.jar", "anna", false);
    }

    private static TestJar hanging(String given) throws IOException {
        String file = HangingActivator.class.getName().replace('.', '/') + ".class";
        try (InputStream code = HangingActivator.class.getClassLoader().getResourceAsStream(file)) {
            return TestJar.bundle(NAME, given)
                    .with("Bundle-Activator", HangingActivator.class.getName())
                    .with("Import-Package", "org.osgi.framework")
                    .entry(file, Objects.requireNonNull(code, file).readAllBytes());
        }
    }

    /** Takes whatever comes, once the test lets it. */
    private final class Trusting implements Examination {
        @Override
        public Candidate verify(StagedFile file, boolean ours) throws IOException {
            try {
                looked.await();
            } catch (InterruptedException e) {
                throw new IOException("interrupted", e);
            }
            return new Candidate(file.sha256(), NAME, version, List.of("StanceClassifier"));
        }

        @Override
        public DryRun tryOut(StagedFile file, Candidate candidate) {
            return new DryRun(List.of(), List.of(), List.of(), false);
        }
    }
}
