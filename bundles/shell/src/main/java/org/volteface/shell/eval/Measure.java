package org.volteface.shell.eval;

import java.io.IOException;

/** The measure of one data set: takes its objects one by one, and tells what it counted. */
interface Measure {
    /** Has an object analysed, and counts how it went. */
    void take(Item item) throws MalformedException, IOException;

    /** Writes the figures. */
    void report(Figures figures) throws IOException;
}
