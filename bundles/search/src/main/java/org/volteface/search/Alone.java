package org.volteface.search;

import java.util.Collection;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;

/**
 * A collector that collects all by itself: the searchers here have one thread each.
 *
 * @param collector the collector
 */
record Alone<C extends Collector>(C collector) implements CollectorManager<C, C> {
    @Override
    public C newCollector() {
        return collector;
    }

    @Override
    public C reduce(Collection<C> collectors) {
        return collector;
    }
}
