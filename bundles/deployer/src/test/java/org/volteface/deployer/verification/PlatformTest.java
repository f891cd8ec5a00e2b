package org.volteface.deployer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.volteface.api.stance.StanceClassifier;
import org.volteface.deployer.jars.TestJar;

class PlatformTest {
    @TempDir
    private Path folder;

    private Framework framework;

    @BeforeEach
    void start() throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, folder.toString(), "felix.log.level", "0"));
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void readsWhichApiIsThere() throws Exception {
        install(TestJar.bundle("org.volteface.api", "1.0.0")
                        .with("Export-Package", "org.volteface.api.stance;version=1.2,org.volteface.apis;version=1"))
                .start();
        assertThat(Platform.of(framework.getBundleContext()))
                .isEqualTo(new Platform(
                        Map.of("org.volteface.api.stance", Version.parseVersion("1.2")),
                        Set.of("org.apache.felix.framework", "org.volteface.api")));
    }

    @Test
    void readsTheRolesOfAnInstalledBundle() throws Exception {
        assertThat(Role.of(install(TestJar.bundle("a", "1").component(StanceClassifier.class.getName()))))
                .containsExactly(Role.STANCE);
        assertThat(Role.of(install(TestJar.bundle("b", "1")
                        .with(
                                "Provide-Capability",
                                "osgi.service;objectClass=\"" + StanceClassifier.class.getName() + "\""))))
                .containsExactly(Role.STANCE);
        assertThat(Role.of(install(TestJar.bundle("c", "1").component("org.example.Other"))))
                .isEmpty();
    }

    private Bundle install(TestJar jar) throws BundleException {
        return framework.getBundleContext().installBundle(jar.symbolicName(), new ByteArrayInputStream(jar.bytes()));
    }
}
