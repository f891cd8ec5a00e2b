package org.volteface.archive;

import java.util.Locale;

/** What is kept count of with every change, so that nobody has to count rows. */
enum Total {
    /** The last number given out. */
    LAST_NUMBER,
    /** Documents not yet analysed. */
    WAITING,
    /** Documents analysed. */
    ANALYSED,
    /** Documents set aside. */
    SET_ASIDE,
    /** Statements in force. */
    STATEMENTS,
    /** Findings in force. */
    FINDINGS,
    /** Statements that are due. */
    DUE,
    /** The last day on which an analysed document was published. */
    LATEST_DAY,
    /** The number of the last change in the log. */
    LAST_CHANGE;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
