package org.volteface.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which logging a process takes. */
final class LoggingTest {
    private static final Layout LAYOUT = new Layout(Path.of("/opt/volteface"), Path.of("/opt/volteface/bundles"));

    private final Properties before = new Properties();

    @BeforeEach
    void clear() {
        before.putAll(System.getProperties());
        System.clearProperty("slf4j.provider");
    }

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Test
    void isPlainWhereNoFeatureAsksForMore() {
        Logging.choose(Map.of(), LAYOUT);

        assertThat(System.getProperty("slf4j.provider")).isEqualTo("org.slf4j.simple.SimpleServiceProvider");
        assertThat(System.getProperty("logback.configurationFile")).isNull();
    }

    @Test
    void goesToFilesWhereAFeatureNamesAConfiguration() {
        Logging.choose(Map.of(Logging.CONFIGURATION, "config/logback.xml", Logging.FOLDER, "/data/logs"), LAYOUT);

        assertThat(System.getProperty("slf4j.provider")).isEqualTo("ch.qos.logback.classic.spi.LogbackServiceProvider");
        assertThat(System.getProperty("logback.configurationFile")).isEqualTo("/opt/volteface/config/logback.xml");
        assertThat(System.getProperty("volteface.log.folder")).isEqualTo("/data/logs");
    }

    @Test
    void leavesWhatTheCommandLineChose() {
        System.setProperty("slf4j.provider", "some.other.Provider");

        Logging.choose(Map.of(Logging.CONFIGURATION, "config/logback.xml"), LAYOUT);

        assertThat(System.getProperty("slf4j.provider")).isEqualTo("some.other.Provider");
    }
}
