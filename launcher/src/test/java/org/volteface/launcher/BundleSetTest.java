package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** The set of bundles over several starts on the same storage. */
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
    void keepsABundleWhoseFileIsTheSame() throws Exception {
        BundleFile file = file("a");
        long first = synchronise(file).get(0).getBundleId();
        stop();
        start();

        assertThat(synchronise(file)).extracting(Bundle::getBundleId).containsExactly(first);
    }

    @Test
    void replacesABundleWhoseFileChangedAndDropsOneThatIsNotWanted() throws Exception {
        BundleFile changed = file("a");
        synchronise(changed, file("b"));
        Files.setLastModifiedTime(changed.file(), FileTime.fromMillis(1));
        stop();
        start();
        Bundle now = synchronise(changed).get(0);

        assertThat(now.getLocation()).endsWith("-1");
        assertThat(installed()).containsExactly("a");
    }

    @Test
    void leavesBundlesOfOthersAlone() throws Exception {
        Path other = Jars.bundle(folder.resolve("other.jar"), "other");
        framework.getBundleContext().installBundle(other.toUri().toString());
        synchronise(file("a"));
        synchronise();

        assertThat(installed()).containsExactly("other");
    }

    private BundleFile file(String name) throws IOException {
        return new BundleFile("g:" + name + ":1", Jars.bundle(folder.resolve(name + ".jar"), name), 1);
    }

    private List<Bundle> synchronise(BundleFile... wanted) throws StartFailure {
        return new BundleSet(framework.getBundleContext()).synchronise(List.of(wanted));
    }

    private Stream<String> installed() {
        return Stream.of(framework.getBundleContext().getBundles())
                .filter(bundle -> bundle.getBundleId() != 0)
                .map(Bundle::getSymbolicName);
    }
}
