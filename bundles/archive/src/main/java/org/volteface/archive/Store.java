package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.jdbc.DataSourceFactory;

/** An open database: the way to it, and the statements of it that are in memory. */
final class Store implements AutoCloseable {
    private final Connections connections;
    private final Transactions transactions;
    private final StatementCache cache;

    /**
     * Opens the database in {@code folder}.
     *
     * @throws IllegalStateException if it cannot be opened, with the reason in one line
     */
    Store(DataSourceFactory drivers, Path folder, int cached) {
        Dialect dialect = new H2Dialect();
        this.cache = new StatementCache(cached);
        this.connections = connect(new Opening(drivers, dialect), folder, cache);
        this.transactions = new Transactions(connections, dialect);
    }

    Transactions transactions() {
        return transactions;
    }

    StatementCache cache() {
        return cache;
    }

    /** Lets the last change end and closes the database. */
    @Override
    public void close() {
        transactions.close();
        connections.close();
    }

    /** The reason has to be the innermost: that is what those who start the program are told. */
    private static Connections connect(Opening opening, Path folder, StatementCache cache) {
        try {
            return new Connections(opening, folder, cache);
        } catch (IOException e) {
            IllegalStateException refusal = new IllegalStateException(e.getMessage());
            refusal.addSuppressed(e);
            throw refusal;
        }
    }
}
