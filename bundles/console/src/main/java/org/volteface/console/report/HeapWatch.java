package org.volteface.console.report;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** A look at how much memory is left once what nobody needs has been cleared away. */
final class HeapWatch {
    private static final double SHORT = 0.92;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .toList();

    /** Whether so little is left that other work may fail. */
    boolean isShort() {
        return isShort(
                pools.stream().mapToLong(HeapWatch::keptIn).sum(),
                Runtime.getRuntime().maxMemory());
    }

    static boolean isShort(long kept, long most) {
        return kept > most * SHORT;
    }

    private static long keptIn(MemoryPoolMXBean pool) {
        MemoryUsage usage = pool.getCollectionUsage();
        return usage == null ? 0 : usage.getUsed();
    }
}
