package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;

/** What is put into a framework. */
final class BundleSetTest {
    @TempDir
    Path folder;

    private Framework framework;

    @BeforeEach
    void start() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("storage").toString()));
        framework.init();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void installsInOrderWithStartLevels() throws Exception {
        List<Bundle> bundles = install(file("b", 7), file("a", 3));

        assertThat(bundles).extracting(Bundle::getSymbolicName).containsExactly("b", "a");
        assertThat(bundles)
                .extracting(bundle -> bundle.adapt(BundleStartLevel.class).getStartLevel())
                .containsExactly(7, 3);
    }

    @Test
    void installsOnceWhatIsGivenTwice() throws Exception {
        BundleFile file = file("a", 1);
        List<Bundle> bundles = install(file, file);

        assertThat(bundles).hasSize(2);
        assertThat(bundles.get(0)).isSameAs(bundles.get(1));
    }

    @Test
    void saysWhatCannotBeInstalled() throws Exception {
        BundleFile missing = new BundleFile("g:missing:1", folder.resolve("missing.jar"), 1);

        assertThatThrownBy(() -> install(missing))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("g:missing:1: cannot be installed: ");
    }

    private BundleFile file(String name, int level) throws IOException {
        return new BundleFile("g:" + name + ":1", Jars.bundle(folder.resolve(name + ".jar"), name), level);
    }

    private List<Bundle> install(BundleFile... files) throws StartFailure {
        return new BundleSet(framework.getBundleContext()).install(List.of(files));
    }
}
