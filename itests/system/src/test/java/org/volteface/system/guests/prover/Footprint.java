package org.volteface.system.guests.prover;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * What the classes of this process take, after a collection.
 *
 * @param classes how many are loaded
 * @param metaspace the bytes that they take
 */
record Footprint(long classes, long metaspace) {
    private static final int COLLECTIONS = 3;
    private static final double HUNDRED = 100;

    /** As it is now. */
    static Footprint now() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(300);
        }
        long metaspace = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getName().equals("Metaspace")) {
                metaspace = pool.getUsage().getUsed();
            }
        }
        return new Footprint(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), metaspace);
    }

    /** By how many per cent of the one before it has more of what it has most more of, or less. */
    double growth(Footprint before) {
        double more = HUNDRED * (classes - before.classes) / before.classes;
        double wider = HUNDRED * (metaspace - before.metaspace) / before.metaspace;
        return Math.abs(more) > Math.abs(wider) ? more : wider;
    }
}
