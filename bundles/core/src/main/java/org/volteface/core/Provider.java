package org.volteface.core;

import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * An analyser under the name that goes into every record it makes, with those that use it at the moment. One that hung on two
 * documents in a row is quarantined: it is not called again.
 */
final class Provider<T> {
    private final String name;
    private final T service;
    private final Hangs hangs = new Hangs();
    private int users;

    /** An analyser called {@code name}: {@code org.volteface.stance@1.0.0}, and hashes of its content and configuration where they tell it apart. */
    Provider(String name, T service) {
        this.name = Objects.requireNonNull(name, "name");
        this.service = Objects.requireNonNull(service, "service");
    }

    String name() {
        return name;
    }

    T service() {
        return service;
    }

    synchronized void enter() {
        users++;
    }

    synchronized void leave() {
        users--;
        notifyAll();
    }

    synchronized int users() {
        return users;
    }

    /** How often it hung when it was called in earnest. */
    Hangs hangs() {
        return hangs;
    }

    boolean isQuarantined() {
        return hangs.isQuarantined();
    }

    /** Waits until nobody uses it, or {@code seconds} have passed. */
    synchronized void awaitUnused(long seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            long left = TimeUnit.SECONDS.toMillis(seconds);
            while (users > 0 && left > 0) {
                wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
