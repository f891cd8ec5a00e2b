package org.volteface.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line says of a server.
 *
 * @param data the data folder; empty for the one of the installation
 * @param port the port of its console; 0 for any that is free
 * @param host the address that it listens on
 * @param samples whether it takes in the samples
 */
record ServerOptions(Optional<Path> data, int port, String host, boolean samples) {
    static final int DEFAULT_PORT = 8080;
    static final int HIGHEST_PORT = 65535;

    ServerOptions {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port " + port + " is not from 0 to " + HIGHEST_PORT);
        }
    }
}
