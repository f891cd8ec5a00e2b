package org.volteface.core;

/** How often in a row somebody took too long. Who did so on two documents is quarantined: he is not called again. */
final class Hangs {
    private static final int ALLOWED = 1;

    private int inARow;

    synchronized void answered() {
        inARow = 0;
    }

    synchronized void hung() {
        inARow++;
    }

    synchronized boolean isQuarantined() {
        return inARow > ALLOWED;
    }
}
