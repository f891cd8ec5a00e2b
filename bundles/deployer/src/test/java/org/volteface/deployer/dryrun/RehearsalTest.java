package org.volteface.deployer.dryrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.deployment.DryRun;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.staging.StagedFile;

class RehearsalTest {
    private static final String OWN = "deployed:";
    private static final String TO_DO =
            ". Both must lead to one bundle: build it against the version that the others use, or"
                    + " first deploy versions of the others that use the same";
    private static final int HERE = Runtime.version().feature();

    private final List<Bundle> going = new ArrayList<>();

    @TempDir
    private Path folder;

    private Framework framework;

    @BeforeEach
    void start() throws BundleException {
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
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void tellsNothingWhereAllIsWell() throws Exception {
        platform(library("1.0.0"));
        DryRun run = run(
                TestJar.bundle("org.example.a", "1.0.0").with("Import-Package", "org.example.lib;version=\"[1,2)\""));
        assertThat(run).isEqualTo(new DryRun(List.of(), List.of(), List.of(), false));
    }

    @Test
    void installsNothingAndLeavesNothing() throws Exception {
        long threads = threads();
        int bundles = framework.getBundleContext().getBundles().length;
        run(TestJar.bundle("org.example.a", "1.0.0"));
        assertThat(framework.getBundleContext().getBundles()).hasSize(bundles);
        assertThat(leftovers()).isZero();
        assertThat(threads()).isLessThanOrEqualTo(threads);
    }

    @Test
    void namesAPackageThatNobodyExports() throws Exception {
        assertProblems(
                importing("org.example.lib;version=\"[1,2)\""),
                "it imports the package org.example.lib [1.0.0,2.0.0), which no bundle here exports: put the package into"
                        + " the bundle (bnd: -conditionalpackage), or deploy a bundle that exports it first");
    }

    @Test
    void namesTheVersionsThatAreThereInstead() throws Exception {
        platform(library("1.2.0"));
        platform(TestJar.bundle("org.example.old", "3.0.0").with("Export-Package", "org.example.lib;version=\"0.9\""));
        assertProblems(
                importing("org.example.lib;version=\"2\""),
                "it imports the package org.example.lib 2.0.0 or later, and org.example.lib@1.2.0 exports 1.2.0,"
                        + " org.example.old@3.0.0 exports 0.9.0 of it: build it against what is here, or first deploy a"
                        + " bundle that exports what it imports");
    }

    @Test
    void saysOfAnInsideOfTheHouseThatItIsNotForOthers() throws Exception {
        assertProblems(
                importing("org.volteface.core.engine"),
                "it imports the package org.volteface.core.engine, which is a part of Volteface that is not for others: they"
                        + " see org.volteface.api.* alone, so do without it");
    }

    @Test
    void namesEveryPackageThatIsMissing() throws Exception {
        DryRun run = run(importing("a.b,c.d"));
        assertThat(run.problems()).hasSize(2);
        assertThat(run.problems().get(0)).startsWith("it imports the package a.b, which no bundle here exports");
    }

    @Test
    void namesTheJavaThatIsNeeded() throws Exception {
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0")
                        .with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\""),
                "it needs Java 99, and this runs on Java " + HERE + ": build it for Java " + HERE
                        + " (maven.compiler.release), or run Volteface on Java 99");
    }

    @Test
    void namesAnotherKindOfJava() throws Exception {
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0")
                        .with("Require-Capability", "osgi.ee;filter:=\"(&(osgi.ee=OSGi/Moon)(version=1.1))\""),
                "it is for a kind of Java that this is not ((&(osgi.ee=OSGi/Moon)(version=1.1))): build it for Java SE "
                        + HERE);
    }

    @Test
    void namesABundleThatIsRequired() throws Exception {
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0")
                        .with("Require-Bundle", "org.example.lib;bundle-version=\"[1,2)\""),
                "it requires the bundle org.example.lib [1.0.0,2.0.0), which is not here: import packages instead of"
                        + " requiring bundles, or deploy it first");
    }

    @Test
    void namesTheVersionOfABundleThatIsThereInstead() throws Exception {
        platform(library("1.2.0"));
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0").with("Require-Bundle", "org.example.lib;bundle-version=\"2\""),
                "it requires the bundle org.example.lib 2.0.0 or later, which is here as org.example.lib@1.2.0: build it"
                        + " against what is here, or first deploy the version that it requires");
    }

    @Test
    void namesACapabilityThatIsMissing() throws Exception {
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0")
                        .with(
                                "Require-Capability",
                                "osgi.extender;filter:=\"(&(osgi.extender=osgi.component)(version>=1.5.0)(!(version>=2.0.0)))\""),
                "it needs the capability osgi.extender osgi.component [1.5.0,2.0.0), which no bundle here provides: leave it"
                        + " out of Require-Capability, or deploy a bundle that provides it first");
    }

    @Test
    void namesNativeCodeForOtherMachines() throws Exception {
        assertProblems(
                TestJar.bundle("org.example.a", "1.0.0")
                        .entry("a.dll", "a")
                        .with("Bundle-NativeCode", "a.dll;osname=Epoc32;processor=mips"),
                "it has native code, and none of it is for this machine (" + System.getProperty("os.name") + ", "
                        + System.getProperty("os.arch") + "): add what this machine needs, or do without");
    }

    @Test
    void namesWhatTheBundleThatIsImportedLacks() throws Exception {
        platform(library("1.0.0").with("Import-Package", "org.example.deep"));
        assertProblems(
                importing("org.example.lib"),
                "it needs org.example.lib of org.example.lib@1.0.0, which cannot be started itself: org.example.lib@1.0.0"
                        + " imports the package org.example.deep, which no bundle here exports: put the package into the"
                        + " bundle (bnd: -conditionalpackage), or deploy a bundle that exports it first");
    }

    @Test
    void tellsAClashAsTheTwoChainsThatMeet() throws Exception {
        platform(library("1.0.0"));
        platform(library("2.0.0"));
        platform(TestJar.bundle("org.example.user", "1.0.0")
                .with("Import-Package", "org.example.lib;version=\"[1,2)\"")
                .with("Export-Package", "org.example.use;uses:=\"org.example.lib\""));
        assertProblems(
                importing("org.example.use,org.example.lib;version=\"[2,3)\""),
                "two packages org.example.lib would meet in it: it imports org.example.lib [2.0.0,3.0.0) from"
                        + " org.example.lib@2.0.0; and it imports org.example.use from org.example.user@1.0.0, which imports"
                        + " org.example.lib [1.0.0,2.0.0) from org.example.lib@1.0.0" + TO_DO);
    }

    @Test
    void tellsAClashWithWhatItExportsItself() throws Exception {
        platform(library("1.0.0"));
        platform(TestJar.bundle("org.example.user", "1.0.0")
                .with("Import-Package", "org.example.lib;version=\"[1,2)\"")
                .with("Export-Package", "org.example.use;uses:=\"org.example.lib\""));
        assertProblems(
                importing("org.example.use").with("Export-Package", "org.example.lib;version=3"),
                "two packages org.example.lib would meet in it: it exports it itself; and it imports org.example.use from"
                        + " org.example.user@1.0.0, which imports org.example.lib [1.0.0,2.0.0) from org.example.lib@1.0.0"
                        + TO_DO);
    }

    @Test
    void tellsAClashWithWhatAnotherHasOfItsOwn() throws Exception {
        platform(library("2.0.0"));
        platform(TestJar.bundle("org.example.user", "1.0.0")
                .with("Export-Package", "org.example.lib;version=1,org.example.use;uses:=\"org.example.lib\""));
        assertProblems(
                importing("org.example.use,org.example.lib;version=\"[2,3)\""),
                "two packages org.example.lib would meet in it: it imports org.example.lib [2.0.0,3.0.0) from"
                        + " org.example.lib@2.0.0; and it imports org.example.use from org.example.user@1.0.0, which has a"
                        + " org.example.lib of its own" + TO_DO);
    }

    @Test
    void seesWhatFragmentsBring() throws Exception {
        Bundle fragment = framework
                .getBundleContext()
                .installBundle(
                        "fragment",
                        new ByteArrayInputStream(TestJar.bundle("org.example.more", "1.0.0")
                                .with("Fragment-Host", "org.example.lib")
                                .with("Import-Package", "org.osgi.framework")
                                .with("Export-Package", "org.example.more")
                                .bytes()));
        Bundle base = deployed(TestJar.bundle("org.example.base", "1.0.0").with("Export-Package", "org.example.base"));
        platform(library("1.0.0").with("Import-Package", "org.example.base"));
        assertThat(fragment.getState()).isEqualTo(Bundle.RESOLVED);
        assertThat(run(importing("org.example.more")).problems()).isEmpty();
        going.add(base);
        DryRun run = run(TestJar.bundle("org.example.base", "1.1.0").with("Export-Package", "org.example.base"));
        assertThat(run.problems()).isEmpty();
        assertThat(run.refreshed()).contains("org.example.lib@1.0.0");
    }

    @Test
    void namesTheRolesThatChangeHands() throws Exception {
        DryRun run = run(TestJar.bundle("org.example.a", "1.0.0"), "StanceClassifier", "KnowledgePack");
        assertThat(run.handovers())
                .containsExactly(
                        new DryRun.Handover("StanceClassifier", "org.volteface.stance@1.0.0", "org.example.a@1.0.0"),
                        new DryRun.Handover("KnowledgePack", "", "org.example.a@1.0.0"));
    }

    @Test
    void refreshesWhatHangsOnADeployedBundleThatGoes() throws Exception {
        going.add(deployed(library("1.0.0")));
        deployed(importing("org.example.lib"));
        DryRun run = run(library("1.1.0"));
        assertThat(run).isEqualTo(new DryRun(List.of(), List.of("org.example.a@1.0.0"), List.of(), false));
    }

    @Test
    void saysThatThePlatformItselfWouldBeRefreshedForADeployedBundle() throws Exception {
        going.add(deployed(library("1.0.0")));
        platform(importing("org.example.lib"));
        assertThat(run(library("1.1.0")).platform()).isTrue();
    }

    @Test
    void namesWhatThoseWouldLackThatAreWiredAnew() throws Exception {
        going.add(deployed(library("1.0.0")));
        deployed(importing("org.example.lib;version=\"[1,2)\""));
        assertProblems(
                library("2.0.0"),
                "org.example.a@1.0.0, which would be wired anew, imports the package org.example.lib [1.0.0,2.0.0), and"
                        + " org.example.lib@2.0.0 exports 2.0.0 of it: build it against what is here, or first deploy a bundle"
                        + " that exports what it imports");
    }

    @Test
    void namesWhatTheNewVersionExportsNoMore() throws Exception {
        going.add(deployed(library("1.0.0")));
        deployed(importing("org.example.lib;version=\"[1,2)\""));
        assertProblems(
                TestJar.bundle("org.example.lib", "1.1.0").with("Export-Package", "org.example.words"),
                "org.example.a@1.0.0, which would be wired anew, imports the package org.example.lib [1.0.0,2.0.0), which"
                        + " only org.example.lib@1.0.0 exports, and that would go: export it from what comes in its place as"
                        + " well");
    }

    @Test
    void updatesABundleOfThePlatformWithoutARoleInPlace() throws Exception {
        platform(library("1.0.0"));
        platform(importing("org.example.lib"));
        DryRun run = run(library("1.1.0"));
        assertThat(run)
                .isEqualTo(new DryRun(
                        List.of(), List.of("org.example.a@1.0.0", "org.example.lib@1.0.0"), List.of(), true));
    }

    @Test
    void leavesABundleOfThePlatformThatHasARole() throws Exception {
        TestJar ours = TestJar.bundle("org.volteface.stance", "1.0.0").component(StanceClassifier.class.getName());
        platform(ours);
        DryRun run = run(TestJar.bundle("org.volteface.stance", "1.1.0"), "StanceClassifier");
        assertThat(run.refreshed()).isEmpty();
        assertThat(run.platform()).isFalse();
        assertThat(run.problems()).isEmpty();
    }

    @Test
    void refusesASecondVersionOfASingleton() throws Exception {
        deployed(TestJar.bundle("org.example.a;singleton:=true", "1.0.0"));
        assertProblems(
                TestJar.bundle("org.example.a;singleton:=true", "1.1.0"),
                "it says that there may be one version of it only, and org.example.a@1.0.0 is here until it takes over:"
                        + " leave singleton:=true out of its Bundle-SymbolicName");
    }

    @Test
    void saysThatTheFrameworkCannotReadIt() throws Exception {
        assertProblems(
                importing("org.example.lib,org.example.lib"),
                "the framework cannot read it as a bundle: Duplicate import: org.example.lib");
    }

    @Test
    void takesWhatIsPreferredByTheFramework() throws Exception {
        platform(library("1.0.0"));
        platform(library("2.0.0"));
        assertThat(run(importing("org.example.lib")).problems()).isEmpty();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("Felix"))
                .count();
    }

    private long leftovers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("dry-run-"))
                    .count();
        }
    }

    private static TestJar importing(String packages) {
        return TestJar.bundle("org.example.a", "1.0.0").with("Import-Package", packages);
    }

    private static TestJar library(String version) {
        return TestJar.bundle("org.example.lib", version)
                .with("Export-Package", "org.example.lib;version=\"" + version + "\"");
    }

    private void assertProblems(TestJar jar, String... problems) throws IOException {
        assertThat(run(jar).problems()).containsExactly(problems);
    }

    private DryRun run(TestJar jar, String... roles) throws IOException {
        StagedFile file = new StagedFile(jar.write(folder.resolve("candidate.jar")), "5ba9", 1);
        Situation situation = new Situation(
                going,
                bundle -> bundle.getLocation().startsWith(OWN),
                role -> role.equals("StanceClassifier") ? Optional.of("org.volteface.stance@1.0.0") : Optional.empty());
        return new Rehearsal(framework.getBundleContext(), folder)
                .of(file, new Candidate("5ba9", jar.symbolicName(), "1.0.0", List.of(roles)), situation);
    }

    /** Installs what belongs to the platform. */
    private Bundle platform(TestJar jar) throws BundleException {
        return install("platform:", jar);
    }

    /** Installs what was deployed. */
    private Bundle deployed(TestJar jar) throws BundleException {
        return install(OWN, jar);
    }

    private Bundle install(String prefix, TestJar jar) throws BundleException {
        int number = framework.getBundleContext().getBundles().length;
        Bundle bundle =
                framework.getBundleContext().installBundle(prefix + number, new ByteArrayInputStream(jar.bytes()));
        try {
            bundle.start();
        } catch (BundleException e) {
            assertThat(bundle.getState()).isEqualTo(Bundle.INSTALLED);
        }
        return bundle;
    }
}
