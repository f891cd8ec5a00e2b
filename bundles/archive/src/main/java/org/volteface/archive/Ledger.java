package org.volteface.archive;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.archive.Change;

/** The totals as one change finds and leaves them, and the numbers and the moment that it gives to what it adds. */
final class Ledger {
    private static final String READ = "SELECT "
            + Arrays.stream(Total.values()).map(Total::column).collect(Collectors.joining(", ")) + " FROM totals";
    private static final String WRITE = "UPDATE totals SET "
            + Arrays.stream(Total.values())
                    .map(total -> total.column() + " = ?")
                    .collect(Collectors.joining(", "));

    private final Map<Total, Long> totals;
    private final Map<Total, Long> before;
    private final Map<Maker, Long> uses = new LinkedHashMap<>();
    private final Set<ChangeTable.Changed> changed = new LinkedHashSet<>();
    private final long now = System.currentTimeMillis();

    private Ledger(Map<Total, Long> totals) {
        this.totals = totals;
        this.before = new EnumMap<>(totals);
    }

    static Ledger open(Session session) throws SQLException {
        return new Ledger(read(session));
    }

    static Map<Total, Long> read(Session session) throws SQLException {
        return session.first(
                        row -> {
                            Map<Total, Long> totals = new EnumMap<>(Total.class);
                            for (Total total : Total.values()) {
                                totals.put(total, row.getLong(total.column()));
                            }
                            return totals;
                        },
                        READ)
                .orElseThrow(() -> new SQLException("the totals are missing"));
    }

    /** When the change happens, in milliseconds since 1970. */
    long now() {
        return now;
    }

    /** A number that is greater than all before. */
    long next() {
        return totals.merge(Total.LAST_NUMBER, 1L, Long::sum);
    }

    void add(Total total, long amount) {
        totals.merge(total, amount, Long::sum);
    }

    /** The day of this change. */
    LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(now()), ZoneOffset.UTC);
    }

    void raise(Total total, long amount) {
        totals.merge(total, amount, Math::max);
    }

    long of(Total total) {
        return totals.getOrDefault(total, 0L);
    }

    /** Counts that {@code maker} has made {@code amount} more of what there is. */
    void use(Maker maker, long amount) {
        uses.merge(maker, amount, Long::sum);
    }

    /** Tells the log that something is other than before. */
    void changed(Change.Kind kind, String id) {
        changed.add(new ChangeTable.Changed(kind, id));
    }

    void save(Session session) throws SQLException {
        if (!changed.isEmpty()) {
            ChangeTable.add(session, of(Total.LAST_CHANGE), now, changed);
            add(Total.LAST_CHANGE, changed.size());
        }
        for (Map.Entry<Maker, Long> use : uses.entrySet()) {
            Makers.use(session, use.getKey(), use.getValue());
        }
        if (!totals.equals(before)) {
            session.update(WRITE, totals.values().toArray());
        }
    }
}
