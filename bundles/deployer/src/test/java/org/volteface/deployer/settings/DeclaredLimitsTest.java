package org.volteface.deployer.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
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
import org.volteface.deployer.jars.TestJar;

/** The limits of settings as bnd declares them. */
final class DeclaredLimitsTest {
    private static final String DECLARED = """
            <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0">
              <OCD id="org.example.Words$Config" name="words">
                <AD id="confidence" type="Double" min="0" max="1"/>
                <AD id="most" type="Integer" max="100"/>
                <AD id="least" type="Integer" min="1"/>
                <AD id="name" type="String"/>
              </OCD>
              <OCD id="org.example.Other$Config" name="other"><AD id="confidence" type="Double" min="5"/></OCD>
            </metatype:MetaData>
            """;

    @TempDir
    private Path folder;

    private Framework framework;
    private Bundle bundle;

    @BeforeEach
    void install() throws Exception {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE, folder.resolve("framework").toString(), "felix.log.level", "0"));
        framework.start();
        TestJar jar = TestJar.bundle("org.example.words", "1.0.0").entry("OSGI-INF/metatype/a.xml", DECLARED);
        bundle = framework.getBundleContext().installBundle("test:words", new ByteArrayInputStream(jar.bytes()));
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(0);
    }

    @Test
    void areToldAsFarAsTheyAreDeclared() {
        assertThat(DeclaredLimits.of(bundle, "org.example.Words$Config", "confidence"))
                .contains("from 0 to 1");
        assertThat(DeclaredLimits.of(bundle, "org.example.Words$Config", "most"))
                .contains("at most 100");
        assertThat(DeclaredLimits.of(bundle, "org.example.Words$Config", "least"))
                .contains("at least 1");
        assertThat(DeclaredLimits.of(bundle, "org.example.Other$Config", "confidence"))
                .contains("at least 5");
    }

    @Test
    void areNotInventedWhereNoneAre() {
        assertThat(DeclaredLimits.of(bundle, "org.example.Words$Config", "name"))
                .isEmpty();
        assertThat(DeclaredLimits.of(bundle, "org.example.Words$Config", "nothing"))
                .isEmpty();
    }
}
