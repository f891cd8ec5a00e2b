package org.volteface.deployer;

import java.util.concurrent.CountDownLatch;

/** Work on a thread of its own, which goes on when whoever asked for it is interrupted: it may be what interrupts him. */
final class Detached {
    private Detached() {}

    /** Runs work that throws nothing, and returns when it is done or, interrupted still, when the caller is. */
    static void run(String name, Runnable work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } finally {
                        done.countDown();
                    }
                },
                name);
        thread.start();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
