package org.volteface.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.volteface.api.model.Statement;

/** The statements read last, by the numbers of their rows, whose content never changes. */
final class StatementCache {
    private static final float LOAD = 0.75f;

    private final Map<Long, Statement> byNumber;

    StatementCache(int most) {
        this.byNumber = new LinkedHashMap<>(16, LOAD, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Statement> eldest) {
                return size() > most;
            }
        };
    }

    /** Those of {@code numbers} that are here. */
    synchronized Map<Long, Statement> of(Collection<Long> numbers) {
        Map<Long, Statement> found = new HashMap<>();
        for (Long number : numbers) {
            Statement statement = byNumber.get(number);
            if (statement != null) {
                found.put(number, statement);
            }
        }
        return found;
    }

    synchronized void put(Map<Long, Statement> statements) {
        byNumber.putAll(statements);
    }

    synchronized void clear() {
        byNumber.clear();
    }
}
