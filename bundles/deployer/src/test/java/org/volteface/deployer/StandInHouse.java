package org.volteface.deployer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.deployment.Attempt;
import org.volteface.api.deployment.AttemptState;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.CaseReport;
import org.volteface.api.deployment.ShadowReport;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Providers;
import org.volteface.api.operation.Selection;
import org.volteface.api.operation.ShadowRun;
import org.volteface.api.operation.Status;
import org.volteface.api.operation.Step;
import org.volteface.api.operation.StepStatus;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.settings.OwnSettings;

/** A framework with a deployer's desk in it, and an analysis whose answers a test makes. */
final class StandInHouse implements Providers, Operations {
    /** What was selected, in order. */
    final List<Selection> selected = new ArrayList<>();
    /** The symbolic names of bundles that offer nothing. */
    final Set<String> mute = new HashSet<>();
    /** The ids of the bundles whose shadow runs were ended. */
    final List<Set<Long>> ended = new ArrayList<>();
    /** What is wrong with a contract, and why the analysis stands still; empty where nothing is. */
    Optional<String> broken = Optional.empty();

    Optional<String> pause = Optional.empty();
    /** Whether nothing can run in shadow, as a role is missing. */
    boolean untriable;
    /** What happens while a selection is taken in force. */
    Runnable meanwhile = () -> {};

    ShadowReport.Progress progress = new ShadowReport.Progress(5, 5, true, 1, Optional.empty());

    final Ledger ledger;
    final Desk desk;
    final SwapCheck check;
    final RendererForms forms;

    private final Path folder;
    private final Framework framework;
    private final DeployedBundles bundles;

    StandInHouse(Path folder) throws Exception {
        this.folder = folder;
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("framework").toString(),
                        Constants.FRAMEWORK_BSNVERSION,
                        Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
                        "felix.log.level",
                        "0"));
        framework.start();
        OwnSettings own = new OwnSettings(new NoSettings());
        bundles = new DeployedBundles(framework.getBundleContext(), own, Duration.ofSeconds(5));
        ledger = new Ledger(new Journal(journal()), Clock.systemUTC());
        Floor floor = new Floor(
                bundles, this, sha -> Optional.of(folder.resolve(sha + ".jar")).filter(Files::exists));
        ComponentTrouble components = new ComponentTrouble(new NoComponents());
        check = new SwapCheck(this, this, components, Duration.ofMillis(200));
        Trials trials = new Trials(this, new ReportShelf(folder.resolve("reports")));
        forms = new RendererForms(framework.getBundleContext(), this::admits);
        desk = new Desk(ledger, floor, trials, check, new LiveSettings(ledger, own));
    }

    /** A bundle whose shadow run has begun. */
    Attempt onTrial(String name, String version) throws Exception {
        String sha256 = name + "-" + version;
        TestJar.bundle(name, version).write(folder.resolve(sha256 + ".jar"));
        long number = ledger.open(name + ".jar", "anna");
        ledger.identify(number, new Candidate(sha256, name, version, List.of("StanceClassifier")));
        Bundle bundle = desk.floor().bring(desk.known(number), desk.inForce());
        ledger.note(number, AttemptState.SHADOW, "anna", "");
        desk.trials().begin(number, bundle.getBundleId());
        return desk.known(number);
    }

    /** A bundle that is in force. */
    Attempt inForce(String name, String version) throws Exception {
        return new Decisions(desk).promote(onTrial(name, version).number(), "anna");
    }

    /** The symbolic name and version of the bundle that is called; empty where the platform's own is. */
    String called() {
        Selection last = selected.get(selected.size() - 1);
        return Optional.ofNullable(last.chosen().get("StanceClassifier"))
                .map(id -> framework.getBundleContext().getBundle(id))
                .map(bundle -> bundle.getSymbolicName() + "-" + bundle.getVersion())
                .orElse("");
    }

    /** What the ledger has in force. */
    List<String> written() {
        return desk.inForce().stream()
                .map(attempt -> Floor.candidate(attempt).sha256())
                .toList();
    }

    /** The deployed bundles that are installed. */
    List<String> installed() {
        return bundles.all().stream()
                .map(bundle -> bundle.getSymbolicName() + "-" + bundle.getVersion())
                .sorted()
                .toList();
    }

    /** Lets nothing be written from now on, as where the disk is full. */
    void fillDisk() {
        try {
            Files.move(journal(), folder.resolve("aside"));
            Files.createDirectory(journal());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets be written again. */
    void clearDisk() throws IOException {
        Files.delete(journal());
        Files.move(folder.resolve("aside"), journal());
        meanwhile = () -> {};
    }

    private Path journal() {
        return folder.resolve("journal.jsonl");
    }

    void end() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Override
    public void select(Selection selection) {
        selected.add(selection);
        meanwhile.run();
    }

    @Override
    public List<Provider> all() {
        return bundles.all().stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && !mute.contains(bundle.getSymbolicName()))
                .map(bundle -> new Provider("StanceClassifier", bundle.toString(), bundle.getBundleId(), true))
                .toList();
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
    public ShadowRun shadow(Set<Long> candidates) {
        if (untriable) {
            throw new IllegalStateException("no ContradictionDetector");
        }
        return new ShadowRun() {
            @Override
            public ShadowReport report() {
                return new ShadowReport(progress, List.of(), List.of(), List.of(), 0, new CaseReport(0, 0, List.of()));
            }

            @Override
            public void close() {
                ended.add(candidates);
            }
        };
    }

    @Override
    public Optional<String> check(Set<Long> candidates) {
        return broken;
    }

    @Override
    public Status status() {
        return new Status(
                new QueueCounts(0, 0, 0),
                new Counts(0, 0, 0, 0),
                List.of(new StepStatus(Step.STANCE, List.of(), 0, pause)),
                new Status.Pace(0, 0, true));
    }

    @Override
    public int retry(Optional<String> documentId) {
        return 0;
    }

    @Override
    public int reanalyse(Optional<String> documentId) {
        return 0;
    }

    @Override
    public void holdReanalysis(boolean held) {}

    @Override
    public boolean isReanalysisHeld() {
        return false;
    }

    @Override
    public List<Outcome> compare(String statementId, String otherId) {
        return List.of();
    }
}
