package org.volteface.console.report;

import java.io.IOException;

/** The end of a report that is not to be written on; its message is for the person who asked for it. */
final class ReportStop extends IOException {
    private static final long serialVersionUID = 1;

    ReportStop(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
