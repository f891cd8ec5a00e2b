package org.volteface.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way past what cannot be indexed: it is left out and told, so that one article cannot keep all others out of the lists. What
 * fails because the archive or the index cannot be used is not left out.
 */
final class Tolerance {
    private static final Logger LOG = LoggerFactory.getLogger(Tolerance.class);

    private final AtomicLong skipped = new AtomicLong();

    /** What is done with some of all; to do it twice does no harm. */
    @FunctionalInterface
    interface Step<T> {
        void take(List<T> some) throws IOException;
    }

    /** How much was left out. */
    long skipped() {
        return skipped.get();
    }

    /**
     * Takes all together or, where that breaks, one by one.
     *
     * @param all what is to be taken
     * @param step takes it
     * @param leftOut what is done for each that is left out
     */
    <T> void take(List<T> all, Step<T> step, Runnable leftOut) throws IOException {
        try {
            step.take(all);
        } catch (AlreadyClosedException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            if (all.size() > 1) {
                LOG.debug("{} are taken one by one", all.size(), e);
                for (T one : all) {
                    take(List.of(one), step, leftOut);
                }
            } else {
                skipped.incrementAndGet();
                LOG.error("Something cannot be indexed, and is left out of the lists: {}", all, e);
                leftOut.run();
            }
        }
    }
}
