package org.volteface.core;

import java.io.IOException;

/** What one of the engine's threads does over and over. */
@FunctionalInterface
interface Task {
    /**
     * Does it once, waiting until there is something to do.
     *
     * @throws IOException where the archive cannot be written at the moment
     */
    void once() throws IOException, InterruptedException;
}
