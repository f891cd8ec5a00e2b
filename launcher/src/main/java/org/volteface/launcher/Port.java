package org.volteface.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The choice of the port that a server listens on, made before anything starts. */
final class Port {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private Port() {}

    /** The wanted port where it is free, or any free one for 0. */
    static int choose(int wanted) throws StartFailure {
        try (ServerSocket socket = new ServerSocket()) {
            // What an earlier server's connections leave behind for a minute is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure(
                    "port " + wanted + " cannot be used: " + e.getMessage()
                            + ": stop what uses it, or give another --port N",
                    e);
        }
    }
}
