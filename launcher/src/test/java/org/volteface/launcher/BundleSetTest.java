package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
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
    private LaunchRecord last = new LaunchRecord(Map.of(), Set.of());

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
        Path text = Files.writeString(folder.resolve("text.jar"), "just text");

        assertThatThrownBy(() -> install(new BundleFile("g:text:1", text, 1)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("g:text:1: cannot be installed: ");
    }

    @Test
    void leavesAloneWhatHasNotChanged() throws Exception {
        BundleFile file = file("a", 3);
        Bundle first = install(file).get(0);
        long modified = first.getLastModified();
        restart();
        Bundle second = install(file).get(0);

        assertThat(second.getBundleId()).isEqualTo(first.getBundleId());
        assertThat(second.getLastModified()).isEqualTo(modified);
    }

    @Test
    void updatesWhatHasChanged() throws Exception {
        Bundle first = install(file("a", 3)).get(0);
        restart();
        Path jar = folder.resolve("a.jar");
        Jars.jar(
                jar,
                Map.of(Constants.BUNDLE_SYMBOLICNAME, "a", Constants.BUNDLE_MANIFESTVERSION, "2", "Changed", "yes"),
                Map.of());
        Bundle second = install(new BundleFile("g:a:1", jar, 5)).get(0);

        assertThat(second.getBundleId()).isEqualTo(first.getBundleId());
        assertThat(second.getHeaders().get("Changed")).isEqualTo("yes");
        assertThat(second.adapt(BundleStartLevel.class).getStartLevel()).isEqualTo(5);
    }

    @Test
    void uninstallsWhatIsDroppedAndInstallsWhatIsAdded() throws Exception {
        BundleFile kept = file("kept", 3);
        install(kept, file("dropped", 3));
        restart();
        install(kept, file("added", 3));

        assertThat(locations()).containsExactlyInAnyOrder("g:kept:1", "g:added:1");
    }

    @Test
    void leavesAloneWhatOthersHaveInstalled() throws Exception {
        BundleFile file = file("a", 3);
        install(file);
        try (InputStream jar = Files.newInputStream(Jars.bundle(folder.resolve("foreign.jar"), "foreign"))) {
            framework.getBundleContext().installBundle("from elsewhere", jar);
        }
        restart();
        install(file);

        assertThat(locations()).containsExactlyInAnyOrder("g:a:1", "from elsewhere");
    }

    @Test
    void installsAgainWhatOthersHaveUninstalled() throws Exception {
        BundleFile file = file("a", 3);
        install(file).get(0).uninstall();
        restart();

        assertThat(install(file))
                .singleElement()
                .extracting(Bundle::getSymbolicName)
                .isEqualTo("a");
    }

    /** A record that was written when it was not yet known how far the launch would come. */
    @Test
    void updatesWhatItIsNotSureOf() throws Exception {
        BundleFile file = file("a", 3);
        Bundle first = install(file).get(0);
        long modified = first.getLastModified();
        last = last.unsure(new LaunchRecord(Map.of(), Set.of()));
        Bundle second = install(file).get(0);

        assertThat(second.getLastModified()).isGreaterThan(modified);
    }

    private void restart() throws Exception {
        stop();
        start();
    }

    private List<String> locations() {
        return Stream.of(framework.getBundleContext().getBundles())
                .filter(bundle -> bundle.getBundleId() != 0)
                .map(Bundle::getLocation)
                .toList();
    }

    private BundleFile file(String name, int level) throws IOException {
        return new BundleFile("g:" + name + ":1", Jars.bundle(folder.resolve(name + ".jar"), name), level);
    }

    private List<Bundle> install(BundleFile... files) throws StartFailure, IOException {
        LaunchRecord now = LaunchRecord.of(new LaunchPlan(List.of(files), List.of(), Map.of(), Map.of()));
        List<Bundle> bundles = new BundleSet(framework.getBundleContext(), last, now).bring(List.of(files));
        last = now;
        return bundles;
    }
}
