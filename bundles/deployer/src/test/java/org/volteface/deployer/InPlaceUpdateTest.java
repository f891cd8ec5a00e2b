package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.deployer.jars.TestJar;
import org.volteface.deployer.settings.OwnSettings;
import org.volteface.deployer.staging.Refused;

/** Bundles of the platform, changed where they are. */
final class InPlaceUpdateTest {
    private static final String LIBRARY = "org.example.library";

    @TempDir
    private Path folder;

    private Framework framework;
    private Bundle library;
    private Bundle user;

    @BeforeEach
    void start() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString(), "felix.log.level", "0"));
        framework.start();
        library = installed(library("1.0.0"));
        user = installed(TestJar.bundle("org.example.user", "1.0.0").with("Import-Package", "org.example.lib"));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void theNewVersionRunsAndWhatDependsOnItIsStartedAgain() throws Exception {
        Path before = folder.resolve("before.jar");
        assertThat(update(installed(TestJar.bundle("org.example.deployer", "1.0.0")), library("1.1.0"), before))
                .isEmpty();
        assertThat(library.getVersion()).hasToString("1.1.0");
        assertThat(library.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(user.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(before).hasBinaryContent(library("1.0.0").bytes());

        Path again = folder.resolve("again.jar");
        assertThat(update(installed(TestJar.bundle("org.example.deployer", "1.0.0")), library("1.2.0"), again))
                .isEmpty();
        assertThat(again).hasBinaryContent(library("1.1.0").bytes());
    }

    @Test
    void whatDoesNotStartIsPutBack() throws Exception {
        TestJar broken = library("1.1.0").with("Bundle-Activator", "org.example.None");
        assertThat(update(installed(TestJar.bundle("org.example.deployer", "1.0.0")), broken, folder.resolve("b.jar")))
                .hasValueSatisfying(why -> assertThat(why).contains("does not start", "org.example.None"));
        assertThat(library.getVersion()).hasToString("1.0.0");
        assertThat(library.getState()).isEqualTo(Bundle.ACTIVE);
        assertThat(user.getState()).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void whatTheDeployerStandsOnIsRefused() {
        assertThatThrownBy(() -> update(user, library("1.1.0"), folder.resolve("b.jar")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason())
                        .contains("the deployer itself stands on org.example.user"));
        assertThat(library.getVersion()).hasToString("1.0.0");
    }

    private Optional<String> update(Bundle deployer, TestJar jar, Path before) throws Exception {
        DeployedBundles deployed = new DeployedBundles(deployer.getBundleContext(), new OwnSettings(new NoSettings()));
        InPlaceUpdate update = new InPlaceUpdate(deployer.getBundleContext(), deployed);
        Bundle target = update.target(LIBRARY).orElseThrow();
        update.checkApart(target);
        update.keep(target, before);
        return update.run(target, jar.write(folder.resolve("new.jar")), before);
    }

    private Bundle installed(TestJar jar) throws Exception {
        Bundle bundle = framework
                .getBundleContext()
                .installBundle("test:" + jar.symbolicName(), new ByteArrayInputStream(jar.bytes()));
        bundle.start();
        return bundle;
    }

    private static TestJar library(String version) {
        return TestJar.bundle(LIBRARY, version)
                .with("Export-Package", "org.example.lib;version=\"1.0.0\"")
                .entry("org/example/lib/note.txt", "note");
    }
}
