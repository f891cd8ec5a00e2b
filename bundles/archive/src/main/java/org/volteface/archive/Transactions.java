package org.volteface.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import javax.sql.DataSource;

/**
 * The way to the database: many read at once, one writes at a time. What was written is durable when {@link #write} returns.
 * Writing has a thread of its own: an interrupt that reached the database in the middle of it could cost that promise.
 */
final class Transactions implements AutoCloseable {
    private final DataSource connections;
    private final Dialect dialect;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "volteface-archive");
        thread.setDaemon(true);
        return thread;
    });

    Transactions(DataSource connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    /** What is read. */
    @FunctionalInterface
    interface Query<T> {
        T run(Session session) throws SQLException;
    }

    /** What is changed, as a whole or not at all. */
    @FunctionalInterface
    interface Change<T> {
        T run(Session session, Ledger ledger) throws SQLException;
    }

    <T> T read(Query<T> query) {
        try (Connection connection = connection()) {
            return query.run(new Session(connection));
        } catch (SQLException e) {
            throw new UncheckedIOException(dialect.failure("the archive cannot be read", e));
        }
    }

    <T> T write(Change<T> change) throws IOException {
        try {
            return await(writer.submit(() -> inOne(change)));
        } catch (RejectedExecutionException e) {
            throw new IOException("the archive is closed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw dialect.failure("nothing can be kept in the archive", failure);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets the last change end, and takes no more. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            await(writer.submit(() -> null));
        } catch (RejectedExecutionException | ExecutionException e) {
            // Shut down: that is what was wanted.
        }
    }

    /** A connection, also for a thread that is interrupted: the pool would refuse it. */
    private Connection connection() throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return connections.getConnection();
                } catch (SQLException e) {
                    if (!(e.getCause() instanceof InterruptedException)) {
                        throw e;
                    }
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private <T> T inOne(Change<T> change) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Session session = new Session(connection);
                Ledger ledger = Ledger.open(session);
                T result = change.run(session, ledger);
                ledger.save(session);
                connection.commit();
                dialect.makeDurable(session);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static <T> T await(Future<T> result) throws ExecutionException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
