package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who asked over the web for what changes something, and what came of it: a line in the log for each, and one in the audit log that
 * goes with whoever asks.
 */
public final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final int LONGEST = 1_000;
    private static final String TOLD = Audit.class.getName();
    private static final String LOG_ATTRIBUTE = AuditLog.class.getName();

    private Audit() {}

    /** Notes with a request in which log it goes on record what comes of it. */
    public static void keep(HttpServletRequest request, AuditLog log) {
        request.setAttribute(LOG_ATTRIBUTE, log);
    }

    /** The log that was noted with a request. */
    static Optional<AuditLog> log(HttpServletRequest request) {
        return Optional.ofNullable((AuditLog) request.getAttribute(LOG_ATTRIBUTE));
    }

    /** Something was done. */
    public static void done(Asker asker, String what, String outcome) {
        done(asker, Deed.of(what), outcome);
    }

    /** Something was done. */
    public static void done(Asker asker, Deed deed, String outcome) {
        LOG.info("{}: {}: {}", asker.by(), plain(deed.toString()), plain(outcome));
        keep(asker, deed, outcome, AuditLog::add);
    }

    /** Something was done by somebody's request, of which nothing else needs to be told. */
    public static void done(HttpServletRequest request, Asker asker, Deed deed, String outcome) {
        told(request);
        done(asker, deed, outcome);
    }

    /** Notes that what a request did is told: by what does the same for pages and for calls. */
    public static void told(HttpServletRequest request) {
        request.setAttribute(TOLD, true);
    }

    /** Whether what a request did is told already. */
    public static boolean isTold(HttpServletRequest request) {
        return request.getAttribute(TOLD) != null;
    }

    /** Something is begun of which the end may not be heard here. */
    public static void begun(Asker asker, String what) {
        LOG.info("{}: {}: is begun", asker.by(), plain(what));
    }

    /** Something was asked for by somebody who may, and was not done. */
    public static void failed(Asker asker, String what, String reason) {
        failed(asker, Deed.of(what), reason);
    }

    /** Something was asked for by somebody's request, and was not done, of which nothing else needs to be told. */
    public static void failed(HttpServletRequest request, Asker asker, Deed deed, String reason) {
        request.setAttribute(TOLD, true);
        failed(asker, deed, reason);
    }

    /** Something was asked for by somebody who may, and was not done. */
    public static void failed(Asker asker, Deed deed, String reason) {
        LOG.info("{}: {}: not done: {}", asker.by(), plain(deed.toString()), plain(reason));
        keep(asker, deed, "not done: " + reason, AuditLog::addUndone);
    }

    /** Something broke down. */
    public static void broke(Asker asker, Deed deed, Throwable cause) {
        LOG.error("{}: {}: broke down", asker.by(), plain(deed.toString()), cause);
        keep(asker, deed, "broke down", AuditLog::add);
    }

    /** Somebody asked who may not. */
    public static void forbidden(HttpServletRequest request, String reason) {
        forbidden(request, Deed.of(request), reason);
    }

    /** Somebody asked who may not. */
    public static void forbidden(HttpServletRequest request, Deed deed, String reason) {
        request.setAttribute(TOLD, true);
        String who = Asker.of(request).map(Asker::by).orElse("somebody unknown from " + request.getRemoteAddr());
        LOG.warn("{}: {}: forbidden: {}", who, plain(deed.toString()), plain(reason));
        Asker stranger = Asker.of(request, "", Role.READER);
        keep(Asker.of(request).orElse(stranger), deed, "forbidden: " + reason, AuditLog::addUndone);
    }

    /** A way to add a line to a log. */
    @FunctionalInterface
    private interface Adding {
        void add(AuditLog log, Deed deed, Asker asker, String outcome) throws IOException;
    }

    private static void keep(Asker asker, Deed deed, String outcome, Adding adding) {
        if (asker.log().isEmpty()) {
            return;
        }
        try {
            adding.add(asker.log().get(), new Deed(plain(deed.what()), plain(deed.target())), asker, plain(outcome));
        } catch (IOException e) {
            LOG.error("The audit log cannot be written", e);
        }
    }

    /** One line that holds nothing but what can be read: what is told here was written by others. */
    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
