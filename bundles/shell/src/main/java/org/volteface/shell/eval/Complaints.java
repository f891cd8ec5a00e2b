package org.volteface.shell.eval;

import java.io.PrintStream;
import org.volteface.shell.ExitStatus;

/** What was refused or failed on the way, told as it happens. */
final class Complaints {
    private final PrintStream notices;
    private int status = ExitStatus.DONE;

    Complaints(PrintStream notices) {
        this.notices = notices;
    }

    void add(String notice) {
        notices.println(notice);
        status = ExitStatus.INCOMPLETE;
    }

    /** An {@link ExitStatus}. */
    int status() {
        return status;
    }
}
