package org.volteface.deployer.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Version;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.staging.Refused;
import org.volteface.deployer.staging.StagedFile;

class VerificationTest {
    private static final String STANCE = StanceClassifier.class.getName();
    private static final String BUILD = "; build it with bnd (bnd-maven-plugin), which writes the manifest of a bundle";
    private static final String REBUILD = "; build it anew, with a tool that you trust";
    private static final String PROVIDED =
            "; give the dependency org.volteface:api the scope provided, and let bnd write the imports";
    private static final Platform PLATFORM = new Platform(
            Map.of(
                    "org.volteface.api.stance",
                    Version.parseVersion("1.2.0"),
                    "org.volteface.api.actor",
                    Version.parseVersion("1.0.0")),
            Set.of("org.volteface.core"));

    private final Verification verification = new Verification(SignaturePolicy.any(), () -> PLATFORM);

    @TempDir
    private Path folder;

    @Test
    void namesWhatIsInABundle() throws Exception {
        Candidate candidate = verification.of(staged(classifier()));
        assertThat(candidate)
                .isEqualTo(new Candidate("5ba9", "org.example.blunt", "1.0.0.beta", List.of("StanceClassifier")));
    }

    @Test
    void findsRolesInTheManifestAndInComponents() throws Exception {
        TestJar jar = classifier()
                .with("Import-Package", "org.volteface.api.stance,org.volteface.api.actor;version=\"[1,2)\"")
                .with(
                        "Provide-Capability",
                        "osgi.service;objectClass:List<String>=\"a.B," + KnowledgePack.class.getName()
                                + "\";uses:=\"a,b\",osgi.service;objectClass=\"a.B\"")
                .with("Service-Component", "OSGI-INF/*.xml");
        assertThat(verification.of(staged(jar)).roles()).containsExactly("KnowledgePack", "StanceClassifier");
    }

    @Test
    void refusesAJarWithoutAManifest() throws IOException {
        assertRefused(TestJar.empty().entry("a.txt", "a"), "it is no bundle: it has no META-INF/MANIFEST.MF" + BUILD);
    }

    @Test
    void refusesAJarThatIsNoBundle() throws IOException {
        assertRefused(
                classifier().with("Bundle-ManifestVersion", ""),
                "it is a jar but no bundle: its manifest has no Bundle-ManifestVersion" + BUILD);
    }

    @Test
    void refusesAnotherKindOfManifest() throws IOException {
        assertRefused(
                classifier().with("Bundle-ManifestVersion", "1"),
                "its Bundle-ManifestVersion is 1, and only 2 is known" + BUILD);
    }

    @Test
    void refusesABundleWithoutAName() throws IOException {
        assertRefused(
                classifier().with("Bundle-SymbolicName", ""),
                "its manifest has no Bundle-SymbolicName: give the bundle a name of its own");
    }

    @Test
    void refusesWhatIsNoName() throws IOException {
        assertRefused(
                classifier().with("Bundle-SymbolicName", "a b"),
                "its Bundle-SymbolicName \"a b\" is no symbolic name: letters, digits, - and _ in parts with dots between"
                        + " them");
    }

    @Test
    void refusesABundleWithoutAVersion() throws IOException {
        assertRefused(
                classifier().with("Bundle-Version", ""),
                "its manifest has no Bundle-Version, by which it is told from the one before and the next");
    }

    @Test
    void refusesWhatIsNoVersion() throws IOException {
        assertRefused(
                classifier().with("Bundle-Version", "1.0-SNAPSHOT"),
                "its Bundle-Version \"1.0-SNAPSHOT\" is no version: three numbers and perhaps a word, such as 1.0.2 or"
                        + " 1.0.2.beta");
    }

    @Test
    void refusesAFragment() throws IOException {
        assertRefused(
                classifier().with("Fragment-Host", "org.volteface.core;bundle-version=1"),
                "it is a fragment of org.volteface.core, which would have to be stopped and started for it: make it a"
                        + " bundle");
    }

    @Test
    void refusesAPackageThatTheApiDoesNotHave() throws IOException {
        assertRefused(
                classifier().with("Import-Package", "org.volteface.api.stance,org.volteface.api.mood"),
                "it imports org.volteface.api.mood, which this platform does not have; the packages of its api are"
                        + " org.volteface.api.actor, org.volteface.api.stance");
    }

    @Test
    void refusesWhatIsBuiltForANewerPlatform() throws IOException {
        assertRefused(
                classifier().with("Import-Package", "org.volteface.api.stance;version=\"[1.3,2)\""),
                "it imports org.volteface.api.stance in [1.3.0,2.0.0), and this platform has 1.2.0: it is built for a newer"
                        + " platform; build it against the api of this one, or bring the platform up to date");
    }

    @Test
    void refusesWhatIsBuiltForAnOlderPlatform() throws IOException {
        assertRefused(
                classifier().with("Import-Package", "org.volteface.api.stance;version=\"[1.0,1.1)\""),
                "it imports org.volteface.api.stance in [1.0.0,1.1.0), and this platform has 1.2.0: it is built for an older"
                        + " platform; build it against the api of this one");
    }

    @Test
    void refusesWhatIsNoRange() throws IOException {
        assertRefused(
                classifier().with("Import-Package", "org.volteface.api.stance;version=\"[1.0\""),
                "it imports org.volteface.api.stance in \"[1.0\", which is no range of versions, such as [1.0,2)");
    }

    @Test
    void doesNotMindWhatIsOptional() throws Exception {
        verification.of(staged(classifier()
                .with(
                        "Import-Package",
                        "org.volteface.api.stance,org.volteface.api.mood;resolution:=optional,org.volteface.apis")));
    }

    @Test
    void refusesACopyOfTheApi() throws IOException {
        assertRefused(
                classifier().entry("org/volteface/api/stance/StanceClassifier.class", "code"),
                "it holds a copy of org.volteface.api.stance: what it provides by that would not be known as what the"
                        + " platform asks for" + PROVIDED);
    }

    @Test
    void refusesARoleThatIsNotImported() throws IOException {
        assertRefused(
                classifier().with("Import-Package", ""),
                "it declares to be a StanceClassifier and does not import org.volteface.api.stance" + PROVIDED);
    }

    @Test
    void refusesAComponentThatIsNotThere() throws IOException {
        assertRefused(
                classifier().with("Service-Component", "OSGI-INF/a.xml"),
                "its manifest names the component OSGI-INF/a.xml, which is not in it: let bnd write the descriptions of its"
                        + " components");
    }

    @Test
    void refusesAComponentThatCannotBeRead() throws IOException {
        assertRefusedLike(
                classifier().entry("OSGI-INF/StanceClassifier.xml", "<a>"),
                "the description OSGI-INF/StanceClassifier.xml of its component cannot be read: .+");
    }

    @Test
    void readsNoFilesOfTheMachineForAComponent() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), STANCE);
        String xml = "<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>&s;</a>";
        assertRefusedLike(
                classifier().entry("OSGI-INF/StanceClassifier.xml", xml),
                "the description OSGI-INF/StanceClassifier.xml of its component cannot be read: .*DOCTYPE.*");
    }

    @Test
    void refusesABundleThatNothingWouldUse() throws IOException {
        assertRefused(
                TestJar.bundle("org.example.idle", "1.0.0"),
                "it has no role and exports no package, so that nothing would use it; the roles are DocumentSource,"
                        + " TextAnalyser, StatementExtractor, ActorResolver, KnowledgePack, StanceClassifier,"
                        + " ContradictionDetector, ReportRenderer: let a @Component implement one");
    }

    @Test
    void takesALibraryThatOthersImportFrom() throws Exception {
        TestJar library = TestJar.bundle("org.example.words", "1.0.0").with("Export-Package", "org.example.words");
        assertThat(verification.of(staged(library)).roles()).isEmpty();
    }

    @Test
    void takesAnotherVersionOfWhatIsHere() throws Exception {
        assertThat(verification
                        .of(staged(TestJar.bundle("org.volteface.core", "2.0.0")))
                        .roles())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "a/../../b", "/etc/a", "a\\b", "C:/a", "c:a", "a/.."})
    void refusesAnEntryThatLeadsOut(String name) throws IOException {
        assertRefused(
                classifier().entry(name, "a"),
                "its entry \"" + name + "\" leads out of the folder that it is unpacked into" + REBUILD);
    }

    @Test
    void refusesANameThatNoFileCanHave() throws IOException {
        assertRefused(classifier().entry("a\nb", "a"), "its entry \"a?b\" has a name that no file can have" + REBUILD);
    }

    @Test
    void refusesADescriptionThatIsTooLarge() throws IOException {
        assertRefused(
                classifier().entry("OSGI-INF/StanceClassifier.xml", new byte[(8 << 20) + 1]),
                "its entry \"OSGI-INF/StanceClassifier.xml\" is larger than the 8 MB that a manifest or the description of a"
                        + " component may have");
    }

    @Test
    void refusesASecondManifest() throws IOException {
        assertRefused(
                classifier().entry("meta-inf/manifest.mf", "a: b"),
                "it has two manifests, of which only one is seen" + REBUILD);
    }

    @Test
    void refusesTwoEntriesOfOneName() throws IOException {
        byte[] jar = classifier().entry("a/first", "a").entry("a/other", "b").bytes();
        String text = new String(jar, StandardCharsets.ISO_8859_1).replace("a/other", "a/first");
        Path file = Files.write(folder.resolve("a.jar"), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> verification.of(new StagedFile(file, "5ba9", 1)))
                .isInstanceOf(Refused.class)
                .hasMessage("it has two entries \"a/first\", of which only one is seen" + REBUILD);
    }

    private void assertRefused(TestJar jar, String reason) throws IOException {
        StagedFile file = staged(jar);
        assertThatThrownBy(() -> verification.of(file))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }

    private void assertRefusedLike(TestJar jar, String reason) throws IOException {
        StagedFile file = staged(jar);
        assertThatThrownBy(() -> verification.of(file))
                .isInstanceOf(Refused.class)
                .hasMessageMatching(reason);
    }

    private StagedFile staged(TestJar jar) throws IOException {
        return new StagedFile(jar.write(folder.resolve("a.jar")), "5ba9", 1);
    }

    private static TestJar classifier() {
        return TestJar.bundle("org.example.blunt", "1.0.0.beta")
                .with("Import-Package", "org.volteface.api.stance;version=\"[1.0,2)\"")
                .component(STANCE);
    }
}
