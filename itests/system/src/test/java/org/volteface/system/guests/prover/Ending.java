package org.volteface.system.guests.prover;

/** The end of a thread that has been told to end. */
final class Ending {
    private Ending() {}

    static void of(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
