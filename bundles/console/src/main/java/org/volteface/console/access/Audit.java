package org.volteface.console.access;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who asked over the web for what changes something, and what came of it: a line in the log for each. */
public final class Audit {
    private static final Logger LOG = LoggerFactory.getLogger(Audit.class);
    private static final int LONGEST = 1_000;

    private Audit() {}

    /** Something was done. */
    public static void done(Asker asker, String what, String outcome) {
        LOG.info("{}: {}: {}", asker.by(), plain(what), plain(outcome));
    }

    /** Something was asked for by somebody who may, and was not done. */
    public static void failed(Asker asker, String what, String reason) {
        LOG.info("{}: {}: not done: {}", asker.by(), plain(what), plain(reason));
    }

    /** Something broke down. */
    public static void broke(Asker asker, String what, Throwable cause) {
        LOG.error("{}: {}: broke down", asker.by(), plain(what), cause);
    }

    /** Somebody asked who may not. */
    public static void forbidden(HttpServletRequest request, String reason) {
        String what = request.getMethod() + " " + request.getRequestURI();
        String who = Asker.of(request).map(Asker::by).orElse("somebody unknown from " + request.getRemoteAddr());
        LOG.warn("{}: {}: forbidden: {}", who, plain(what), plain(reason));
    }

    /** One line that holds nothing but what can be read: what is told here was written by others. */
    private static String plain(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
