package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleException;
import org.osgi.framework.SynchronousBundleListener;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.settings.OwnSettings;
import org.volteface.deployer.staging.Limits;
import org.volteface.deployer.staging.StagedFile;
import org.volteface.deployer.staging.Staging;

/** Bundles of the platform, changed where they are, whatever happens meanwhile: the version before is never lost. */
@Timeout(60)
final class InPlaceArrivalTest {
    private static final String LIBRARY = "org.example.library";

    @TempDir
    private Path folder;

    private TestFramework framework;
    private Staging staging;
    private Ledger ledger;
    private Bundle library;
    private Bundle user;

    @BeforeEach
    void start() throws Exception {
        framework = new TestFramework(folder);
        staging = Staging.in(folder.resolve("bundles"), Limits.DEFAULT, Duration.ofSeconds(1));
        ledger = new Ledger(new Journal(folder.resolve("journal.jsonl")), Clock.systemUTC());
        library = framework.started(library("1.0.0"));
        user = framework.started(TestJar.bundle("org.example.user", "1.0.0").with("Import-Package", "org.example.lib"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
    }

    @Test
    void whoIsInterruptedByItStillHearsWhatCameOfIt() throws Exception {
        Thread asking = Thread.currentThread();
        List<Attempt> seen = new ArrayList<>();
        onUpdate(() -> {
            seen.addAll(ledger.attempts());
            asking.interrupt();
        });
        long number = arrived(library("1.1.0"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(state(number)).isEqualTo(AttemptState.APPLIED);
        assertThat(library.getVersion()).hasToString("1.1.0");
        assertThat(user.getState()).isEqualTo(Bundle.ACTIVE);
        // Before anything was changed, it was on record where the version before is kept.
        assertThat(seen).singleElement().satisfies(before -> {
            assertThat(before.state()).isEqualTo(AttemptState.SWAPPING);
            assertThat(kept(before)).exists();
        });
    }

    @Test
    void whateverIsThrownTheVersionBeforeIsPutBackAndKept() throws Exception {
        onUpdate(() -> {
            try {
                if (user.getState() != Bundle.UNINSTALLED) {
                    user.uninstall();
                }
            } catch (BundleException e) {
                throw new IllegalStateException(e);
            }
        });
        long number = arrived(library("1.1.0"));
        assertThat(state(number)).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(ledger.attempt(number).orElseThrow().reason()).contains("cannot be put in place");
        assertThat(library.getVersion()).hasToString("1.0.0");
        assertThat(library.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(kept(ledger.attempt(number).orElseThrow())).exists();
    }

    @Test
    void aStartSaysWhatIsThereOfWhatWasUnderWay() throws Exception {
        long undone = underWay(library("1.1.0"));
        long done = underWay(library("1.0.0"));
        arrival().settle();
        assertThat(state(undone)).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(state(done)).isEqualTo(AttemptState.APPLIED);
        assertThat(ledger.attempt(done).orElseThrow().reason()).contains("the server ended", "is kept as");
    }

    private void onUpdate(Runnable work) {
        framework.context().addBundleListener((SynchronousBundleListener) event -> {
            if (event.getType() == BundleEvent.UPDATED && event.getBundle().equals(library)) {
                work.run();
            }
        });
    }

    private long arrived(TestJar jar) throws Exception {
        StagedFile file = staging.stage(jar.write(folder.resolve("new.jar")));
        long number = identified(file, jar);
        arrival().run(number, file, "anna");
        return number;
    }

    private long underWay(TestJar jar) throws Exception {
        long number = identified(staging.stage(jar.write(folder.resolve("new.jar"))), jar);
        ledger.note(number, AttemptState.SWAPPING, "anna", "version 0.9.0 is kept as here.jar");
        return number;
    }

    private long identified(StagedFile file, TestJar jar) throws IOException {
        long number = ledger.open("library.jar", "anna");
        ledger.identify(number, new Candidate(file.sha256(), jar.symbolicName(), "1.1.0", List.of()));
        ledger.tried(number, new DryRun(List.of(), List.of(LIBRARY + "@1.0.0"), List.of(), true));
        return number;
    }

    private InPlaceArrival arrival() {
        DeployedBundles deployed = new DeployedBundles(framework.context(), new OwnSettings(new NoSettings()));
        return new InPlaceArrival(ledger, staging, new InPlaceUpdate(deployer().getBundleContext(), deployed));
    }

    private Bundle deployer() {
        try {
            return framework.started(TestJar.bundle("org.example.deployer", "1.0.0"));
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
    }

    private AttemptState state(long number) {
        return ledger.attempt(number).orElseThrow().state();
    }

    /** The file that an attempt says the version before is kept as, at the one moment or the other. */
    private static Path kept(Attempt attempt) {
        String told = attempt.events().stream()
                .map(Attempt.Event::reason)
                .filter(reason -> reason.contains(" is kept as "))
                .findFirst()
                .orElseThrow();
        return Path.of(told.replaceAll(".* is kept as (\\S+).*", "$1"));
    }

    private static TestJar library(String version) {
        return TestJar.bundle(LIBRARY, version)
                .with("Export-Package", "org.example.lib;version=\"1.0.0\"")
                .entry("org/example/lib/note.txt", "note");
    }
}
