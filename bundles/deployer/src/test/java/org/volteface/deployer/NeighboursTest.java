package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.metatype.MetaTypeService;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Step;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.settings.OwnSettings;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;

/** A deployment, and what is around it: what stands still already, what uses a package of it, and who comes after. */
@Timeout(60)
final class NeighboursTest {
    @TempDir
    private Path folder;

    private final RecordedProviders providers = new RecordedProviders();
    private final PausedOperations operations = new PausedOperations();
    private TestFramework framework;
    private DeployedBundles bundles;
    private Ledger ledger;
    private Floor floor;
    private Desk desk;

    @BeforeEach
    void start() throws Exception {
        framework = new TestFramework(folder);
        OwnSettings own = new OwnSettings(new NoSettings());
        bundles = new DeployedBundles(framework.context(), own);
        ledger = new Ledger(new Journal(folder.resolve("journal.jsonl")), Clock.systemUTC());
        floor = new Floor(bundles, providers, sha -> Optional.of(folder.resolve(sha + ".jar")));
        SwapCheck check = new SwapCheck(providers, operations, new ComponentTrouble(new NoComponents()));
        desk = new Desk(
                ledger,
                floor,
                new Trials(providers, new ReportShelf(folder.resolve("reports"))),
                check,
                new LiveSettings(ledger, own));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
    }

    @Test
    void whatStoodStillBeforeKeepsNobodyFromBeingPutInForce() throws Exception {
        operations.paused.add(Step.SOURCING);
        Attempt other = brought(TestJar.bundle("org.example.other", "1.0.0"));
        desk.swap().to(other, "anna", "");
        assertThat(state(other)).isEqualTo(AttemptState.ACTIVE);
    }

    @Test
    void aStepThatStandsStillWithItDoes() throws Exception {
        Attempt other = brought(TestJar.bundle("org.example.other", "1.0.0"));
        SwapCheck check = new SwapCheck(providers, operations, new ComponentTrouble(new NoComponents()));
        operations.paused.add(Step.TEXT);
        Bundle bundle = floor.bundle(other).orElseThrow();
        assertThat(check.problem(bundle, Floor.candidate(other), Set.of(Step.SOURCING)))
                .contains("TextAnalyser stands still: it hangs");
    }

    @Test
    void whoUsesAPackageRunsWithTheNewOneWhenTheOldOneIsGone() throws Exception {
        Bundle old = floor.bundle(brought(library("1.0.0"))).orElseThrow();
        Bundle user = floor.bundle(brought(user("[1.0,2)"))).orElseThrow();
        Bundle fresh = floor.bundle(brought(library("1.1.0"))).orElseThrow();
        assertThat(providerOf(user)).isEqualTo(old);
        bundles.remove(old);
        assertThat(user.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(providerOf(user)).isEqualTo(fresh);
    }

    @Test
    void whereOneOfTheOthersIsLostItGoesBack() throws Exception {
        Attempt old = brought(library("1.0.0"));
        desk.swap().to(old, "anna", "");
        Attempt user = brought(user("[1.0,1.1)"));
        desk.swap().to(user, "anna", "");
        Attempt fresh = brought(library("1.1.0"));
        desk.swap().to(fresh, "bert", "");
        assertThat(state(fresh)).isEqualTo(AttemptState.ROLLED_BACK);
        assertThat(ledger.attempt(fresh.number()).orElseThrow().reason())
                .contains("org.example.user@1.0.0", "does not work with it: the bundle does not run");
        assertThat(ledger.standing().attempts()).containsExactly(old.number(), user.number());
        assertThat(floor.bundle(user).orElseThrow().getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(floor.bundle(fresh)).isEmpty();
    }

    @Test
    void whatIsUnderWayAtTheEndChangesNothingAnyMore() throws Exception {
        Attempt other = brought(TestJar.bundle("org.example.other", "1.0.0"));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread working = new Thread(() -> {
            try {
                desk.<Boolean, IOException>inTurn(() -> {
                    begun.countDown();
                    await(ended);
                    floor.select(List.of(other));
                    ledger.note(other.number(), AttemptState.ACTIVE, "anna", "");
                    return true;
                });
            } catch (IOException e) {
                // So it should be: that it may not be written down.
                Thread.currentThread().interrupt();
            }
        });
        working.start();
        begun.await();
        int selections = providers.selected.size();
        desk.close(Duration.ofMillis(100));
        ended.countDown();
        working.join();
        assertThat(providers.selected).hasSize(selections);
        assertThat(state(other)).isEqualTo(AttemptState.STAGED);
        assertThatThrownBy(() -> desk.<Boolean, IOException>inTurn(() -> true)).hasMessageContaining("has ended");
    }

    @Test
    void settingsThatCannotBeHadRefuseWhatIsBroughtAndStopNothing() throws Exception {
        assertThat(refusal("sinned", "")).contains("\"signatures\"", "\"sinned\", and none of any, signed");
        assertThat(refusal("signed", "")).contains("\"trustStore\"", "no trust store is named");
        assertThat(refusal("signed", folder.resolve("none.jks").toString())).contains("\"trustStore\"", "none.jks");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String refusal(String signatures, String trustStore) throws Exception {
        DeployerConfig config = (DeployerConfig) Proxy.newProxyInstance(
                NeighboursTest.class.getClassLoader(),
                new Class<?>[] {DeployerConfig.class},
                (proxy, method, given) -> switch (method.getName()) {
                    case "signatures" -> signatures;
                    case "trustStore" -> trustStore;
                    default -> "";
                });
        House house = new House(
                framework.context(),
                providers,
                operations,
                nothing(DocumentQueue.class),
                new House.Settings(nothing(ConfigurationAdmin.class), nothing(MetaTypeService.class)));
        StagedFile file = new StagedFile(folder, "5ba93c9d", 1);
        try {
            new JarExamination(house, bundles, config, folder).verify(file, false);
            return "";
        } catch (Refused e) {
            return e.reason();
        }
    }

    private static <T> T nothing(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                NeighboursTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    /** An attempt whose bundle is there, and not in force. */
    private Attempt brought(TestJar jar) throws Exception {
        long number = ledger.open(jar.symbolicName() + ".jar", "anna");
        String sha = "sha" + number;
        Files.write(folder.resolve(sha + ".jar"), jar.bytes());
        ledger.identify(number, new Candidate(sha, jar.symbolicName(), "1.0.0", List.of()));
        Attempt attempt = ledger.attempt(number).orElseThrow();
        floor.bring(attempt, desk.inForce());
        return attempt;
    }

    private AttemptState state(Attempt attempt) {
        return ledger.attempt(attempt.number()).orElseThrow().state();
    }

    private static Bundle providerOf(Bundle user) {
        return Optional.ofNullable(user.adapt(BundleWiring.class))
                .orElseThrow()
                .getRequiredWires("osgi.wiring.package")
                .get(0)
                .getProvider()
                .getBundle();
    }

    private static TestJar user(String range) {
        return TestJar.bundle("org.example.user", "1.0.0")
                .with("Import-Package", "org.example.lib;version=\"" + range + "\"");
    }

    private static TestJar library(String version) {
        return TestJar.bundle("org.example.library", version)
                .with("Export-Package", "org.example.lib;version=\"" + version + "\"")
                .entry("org/example/lib/note.txt", "note");
    }
}
