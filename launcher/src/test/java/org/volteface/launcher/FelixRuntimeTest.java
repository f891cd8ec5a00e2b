package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.volteface.launcher.guest.EchoActivator;
import org.volteface.launcher.guest.FailingActivator;
import org.volteface.launcher.guest.SilentActivator;

/** What the launcher makes of bundles, in a real framework. */
final class FelixRuntimeTest {
    @TempDir
    Path folder;

    @Test
    void findsTheCommandThatABundleOffers() throws Exception {
        try (FelixRuntime runtime = start(plan(echo()))) {
            ToIntFunction<String[]> count = runtime.command("count").orElseThrow();

            assertThat(count.applyAsInt(new String[] {"a", "b", "c"})).isEqualTo(3);
            assertThat(runtime.command("other")).isEmpty();
        }
    }

    @Test
    void saysWhatABundleLacks() throws IOException {
        Path jar = Jars.jar(
                folder.resolve("needy.jar"),
                Map.of(
                        Constants.BUNDLE_MANIFESTVERSION,
                        "2",
                        Constants.BUNDLE_SYMBOLICNAME,
                        "needy",
                        Constants.IMPORT_PACKAGE,
                        "no.such.thing"),
                Map.of());

        assertThatThrownBy(() -> start(plan(file(jar))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("needy.jar: does not start")
                .hasMessageContaining("no.such.thing")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysWhyABundleFails() throws IOException {
        BundleFile failing = file(Jars.bundle(folder.resolve("failing.jar"), "failing", FailingActivator.class));

        assertThatThrownBy(() -> start(plan(failing)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("failing.jar: does not start: out of order");
    }

    @Test
    void refusesAGuestThatOffersNothing() throws Exception {
        GuestBundle silent =
                GuestBundle.read(Jars.bundle(folder.resolve("silent.jar"), "silent", SilentActivator.class));

        assertThatThrownBy(() ->
                        start(new LaunchPlan(List.of(echo(), silent.bundle()), List.of(silent), Map.of(), Map.of())))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("silent.jar: offers no analyser");
    }

    private BundleFile echo() throws IOException {
        return file(Jars.bundle(folder.resolve("echo.jar"), "echo", EchoActivator.class));
    }

    private static BundleFile file(Path jar) {
        return new BundleFile(jar.toString(), jar, BundleFile.DEFAULT_START_LEVEL);
    }

    private static LaunchPlan plan(BundleFile... bundles) {
        return new LaunchPlan(List.of(bundles), List.of(), Map.of(), Map.of());
    }

    private FelixRuntime start(LaunchPlan plan) throws StartFailure {
        return new FelixRuntime(plan, folder.resolve("storage")).start();
    }
}
