package org.volteface.console.operation;

import java.util.Collections;
import java.util.Comparator;
import org.osgi.framework.Bundle;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogListener;
import org.osgi.service.log.LogReaderService;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A carrier of entries from the framework's log to slf4j, each once, under the name of the bundle that it is about. */
final class LogCarrier implements LogListener {
    private static final String UNNAMED = "LogService";

    /** What the framework tells by event it logs by itself. */
    private static final String EVENTS = "Events.";

    private long last = -1;

    /** Carries over what was logged so far, and then whatever follows. */
    synchronized void follow(LogReaderService reader) {
        // What is logged from here on waits at the lock until the past is carried over; what is in both is known by its
        // number.
        reader.addLogListener(this);
        Collections.list(reader.getLog()).stream()
                .sorted(Comparator.comparingLong(LogEntry::getSequence))
                .forEach(this::logged);
    }

    @Override
    public synchronized void logged(LogEntry entry) {
        if (entry.getSequence() <= last) {
            return;
        }
        last = entry.getSequence();
        if (String.valueOf(entry.getLoggerName()).startsWith(EVENTS)) {
            return;
        }
        LoggerFactory.getLogger(name(entry))
                .atLevel(level(entry.getLogLevel()))
                .setCause(entry.getException())
                .log(entry.getMessage());
    }

    private static String name(LogEntry entry) {
        String logger = entry.getLoggerName();
        Bundle bundle = entry.getBundle();
        return (logger == null || logger.startsWith(UNNAMED)) && bundle != null && bundle.getSymbolicName() != null
                ? bundle.getSymbolicName()
                : String.valueOf(logger);
    }

    private static Level level(LogLevel level) {
        return switch (level) {
            case AUDIT, INFO -> Level.INFO;
            case ERROR -> Level.ERROR;
            case WARN -> Level.WARN;
            case DEBUG -> Level.DEBUG;
            case TRACE -> Level.TRACE;
        };
    }
}
