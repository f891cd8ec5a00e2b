package org.volteface.launcher;

import java.util.Map;
import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** The logging of the process: which provider slf4j takes, and where what Felix itself has to say goes. */
final class Logging {
    /**
     * The framework property that names the configuration of logback, as a path in the installation. Where no feature has it,
     * warnings and errors go to standard error by slf4j-simple, which costs next to nothing at the start.
     */
    static final String CONFIGURATION = "volteface.log.configuration";

    /** The framework property that names the folder of the log files, which is a system property for logback. */
    static final String FOLDER = "volteface.log.folder";

    private Logging() {}

    /** Chooses, unless the command line of the JVM has chosen. Has to come before the first use of slf4j. */
    static void choose(Map<String, String> properties, Layout layout) {
        prefer("slf4j.internal.verbosity", "WARN");
        String configuration = properties.get(CONFIGURATION);
        if (configuration == null) {
            prefer("slf4j.provider", "org.slf4j.simple.SimpleServiceProvider");
            return;
        }
        prefer("slf4j.provider", "ch.qos.logback.classic.spi.LogbackServiceProvider");
        prefer("logback.configurationFile", layout.home().resolve(configuration).toString());
        prefer(FOLDER, properties.getOrDefault(FOLDER, "logs"));
    }

    /** Has Felix log by slf4j: by itself it prints. It takes the logger from among its properties, though it is no text. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static void ofFramework(Map<String, String> properties) {
        ((Map) properties).put("felix.log.logger", new FrameworkLogger());
    }

    private static void prefer(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Felix's logger, which hands everything on. */
    private static final class FrameworkLogger extends Logger {
        @Override
        protected void doLog(int level, String message, @Nullable Throwable thrown) {
            Level known =
                    switch (level) {
                        case LOG_ERROR -> Level.ERROR;
                        case LOG_WARNING -> Level.WARN;
                        case LOG_INFO -> Level.INFO;
                        default -> Level.DEBUG;
                    };
            LoggerFactory.getLogger("org.apache.felix.framework")
                    .atLevel(known)
                    .setCause(thrown)
                    .log(message);
        }
    }
}
