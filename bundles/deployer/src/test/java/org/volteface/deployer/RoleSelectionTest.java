package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.api.deployment.Candidate;
import org.volteface.api.operation.Selection;
import org.volteface.deployer.jars.TestJar;

/** Who is called, and who is held back. */
final class RoleSelectionTest {
    @TempDir
    private Path folder;

    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        folder.resolve("framework").toString(),
                        Constants.FRAMEWORK_BSNVERSION,
                        Constants.FRAMEWORK_BSNVERSION_MULTIPLE));
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void thePlatformsOwnOfTheSameNameIsHeldBackForAllItsRoles() throws Exception {
        Bundle platform = bundle("org.example.actors", "1.0.0");
        Bundle other = bundle("org.example.text", "1.0.0");
        Bundle deployed = bundle("org.example.actors", "1.1.0");
        Bundle waiting = bundle("org.example.actors", "1.2.0");
        Candidate candidate =
                new Candidate("a", "org.example.actors", "1.1.0", List.of("ActorResolver", "KnowledgePack"));

        Selection selection = RoleSelection.of(
                List.of(new RoleSelection.Deployed(deployed, candidate)),
                List.of(deployed, waiting),
                List.of(platform, other));

        assertThat(selection.chosen()).isEqualTo(Map.of("ActorResolver", deployed.getBundleId()));
        assertThat(selection.heldBack()).isEqualTo(Set.of(platform.getBundleId(), waiting.getBundleId()));
        assertThat(RoleSelection.of(List.of(), List.of(deployed), List.of(platform))
                        .heldBack())
                .isEqualTo(Set.of(deployed.getBundleId()));
    }

    private Bundle bundle(String name, String version) throws Exception {
        Path jar = TestJar.bundle(name, version).write(folder.resolve(name + version + ".jar"));
        return framework.getBundleContext().installBundle(jar.toUri().toString());
    }
}
