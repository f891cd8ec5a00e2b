package org.volteface.search;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Query;

/**
 * The counts that were made last. They hold until the index shows something else, those of a long list a little longer: making them again
 * with every change would cost more than they tell.
 */
final class CountCache {
    private static final int MOST = 256;
    private static final float LOAD = 0.75f;
    /** A list of so many entries is counted anew no more often than in that time. */
    private static final long LONG = 100_000;

    private static final long RESPITE_NANOS = Duration.ofSeconds(5).toNanos();

    private final Map<Question, Made> byQuestion = new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Made> eldest) {
            return size() > MOST;
        }
    };

    /** What is counted. */
    record Question(Query query, Criterion criterion, int most) {}

    /** What was counted, when, and of which state of the index. */
    private record Made(Counter.Counted counted, long at, Object state, Joined joined) {
        boolean holds(Object now, Joined current) {
            return state == now && joined == current
                    || counted.entries() >= LONG && System.nanoTime() - at < RESPITE_NANOS;
        }
    }

    Map<String, Long> counts(IndexSearcher searcher, Joined joined, Question question) throws IOException {
        Object state = state(searcher.getIndexReader());
        Optional<Made> known = Optional.ofNullable(known(question)).filter(made -> made.holds(state, joined));
        if (known.isPresent()) {
            return known.get().counted().byValue();
        }
        Counter.Counted counted = new Counter(joined).counts(searcher, question);
        keep(question, new Made(counted, System.nanoTime(), state, joined));
        return counted.byValue();
    }

    /** Names what a reader sees, without keeping its files open. */
    private static Object state(IndexReader reader) {
        return reader.getReaderCacheHelper().getKey();
    }

    private synchronized @Nullable Made known(Question question) {
        return byQuestion.get(question);
    }

    private synchronized void keep(Question question, Made made) {
        byQuestion.put(question, made);
    }
}
