package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.service.cm.ConfigurationAdmin;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;
import org.volteface.deployer.settings.OwnSettings;

final class RecoveryTest {
    @TempDir
    private Path folder;

    private Framework framework;
    private Ledger ledger;
    private final List<Selection> selected = new ArrayList<>();

    @BeforeEach
    void start() throws BundleException, IOException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString()));
        framework.start();
        ledger = ledger();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void whatWasUnderWayIsDoneOrUndone() throws IOException {
        long copied = ledger.open("copied.jar", "anna");
        long staged = staged("staged");
        long replaced = staged("replaced");
        ledger.stand(List.of(replaced), Optional.of(0L), "anna");
        ledger.note(replaced, AttemptState.ACTIVE, "anna", "");
        long undone = staged("undone");
        ledger.note(undone, AttemptState.SWAPPING, "anna", "");
        long done = staged("done");
        ledger.note(done, AttemptState.SWAPPING, "anna", "");
        ledger.stand(List.of(done), Optional.of(1L), "anna");

        recovery().recover();

        assertThat(state(copied)).isEqualTo(AttemptState.REFUSED);
        assertThat(state(staged)).isEqualTo(AttemptState.REFUSED);
        assertThat(state(replaced)).isEqualTo(AttemptState.REPLACED);
        assertThat(state(undone)).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(state(done)).isEqualTo(AttemptState.ACTIVE);
        assertThat(ledger.standing().attempts()).containsExactly(done);
        // Its jar is not there: that is told, and the platform's own are called meanwhile.
        assertThat(ledger.attempt(done).orElseThrow().reason()).contains("does not start");
        assertThat(selected.get(selected.size() - 1)).isEqualTo(new Selection(Map.of(), Set.of()));
    }

    @Test
    void anotherStartChangesNothingMore() throws IOException {
        whatWasUnderWayIsDoneOrUndone();
        List<Attempt> once = ledger.attempts();
        ledger = ledger();
        recovery().recover();
        assertThat(ledger.attempts()).isEqualTo(once);
    }

    private long staged(String name) throws IOException {
        long number = ledger.open(name + ".jar", "anna");
        ledger.identify(number, new Candidate(name, "org.example." + name, "1.0.0", List.of("StanceClassifier")));
        return number;
    }

    private AttemptState state(long number) {
        return ledger.attempt(number).orElseThrow().state();
    }

    private Ledger ledger() throws IOException {
        return new Ledger(new Journal(folder.resolve("journal.jsonl")), Clock.systemUTC());
    }

    private Recovery recovery() {
        ConfigurationAdmin nobodys = (ConfigurationAdmin) Proxy.newProxyInstance(
                RecoveryTest.class.getClassLoader(),
                new Class<?>[] {ConfigurationAdmin.class},
                (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        Providers providers = new NoProviders();
        DeployedBundles bundles = new DeployedBundles(framework.getBundleContext(), new OwnSettings(nobodys));
        return new Recovery(
                ledger, new Floor(bundles, providers, sha -> folder.resolve(sha + ".jar")), new Trials(providers));
    }

    /** Nobody provides anything, and what is selected is kept. */
    private final class NoProviders implements Providers {
        @Override
        public void select(Selection selection) {
            selected.add(selection);
        }

        @Override
        public List<Provider> all() {
            return List.of();
        }

        @Override
        public boolean admits(long bundle) {
            return true;
        }

        @Override
        public boolean hasCases() {
            return false;
        }

        @Override
        public ShadowRun shadow(Set<Long> bundles) {
            throw new UnsupportedOperationException("nothing is there");
        }

        @Override
        public Optional<String> check(Set<Long> bundles) {
            return Optional.empty();
        }
    }
}
