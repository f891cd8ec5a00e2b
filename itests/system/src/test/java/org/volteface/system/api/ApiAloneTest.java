package org.volteface.system.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.system.House;

/** Proves that the api drags in nothing: it asks for a Java platform alone, and resolves in an empty framework. */
class ApiAloneTest {
    @Test
    void asksForTheJavaPlatformAlone() throws Exception {
        try (JarFile jar = new JarFile(House.jar("api").toFile())) {
            Attributes headers = jar.getManifest().getMainAttributes();
            assertThat(headers.getValue(Constants.IMPORT_PACKAGE)).isNull();
            assertThat(headers.getValue(Constants.DYNAMICIMPORT_PACKAGE)).isNull();
            assertThat(headers.getValue(Constants.REQUIRE_BUNDLE)).isNull();
            assertThat(headers.getValue(Constants.REQUIRE_CAPABILITY))
                    .isEqualTo("osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=17))\"");
        }
    }

    @Test
    void resolvesAlone(@TempDir Path storage) throws Exception {
        assertThat(stateAfterStart(House.jar("api"), storage)).isEqualTo(Bundle.ACTIVE);
    }

    @Test
    void aBundleThatAsksForTheApiDoesNot(@TempDir Path storage) {
        assertThatThrownBy(() -> stateAfterStart(House.jar("shell"), storage))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("missing requirement");
    }

    private static int stateAfterStart(Path jar, Path storage) throws Exception {
        Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(), "felix.log.level", "0"));
        framework.start();
        try {
            Bundle bundle =
                    framework.getBundleContext().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle.getState();
        } finally {
            framework.stop();
            framework.waitForStop(0);
        }
    }
}
