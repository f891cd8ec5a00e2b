package org.volteface.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * The way to the database: many read at once, one writes at a time. What was written is durable when the method returns.
 * Writing has a thread of its own: an interrupt that reached the database in the middle of it could cost that promise.
 */
final class Transactions implements AutoCloseable {
    /** How long closing waits for a change that is under way. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

    private final Connections connections;
    private final Dialect dialect;
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "volteface-archive");
        thread.setDaemon(true);
        return thread;
    });

    Transactions(Connections connections, Dialect dialect) {
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

    /** What makes a commit durable. */
    @FunctionalInterface
    private interface Durable {
        void make(Session session) throws SQLException;
    }

    /** What can be waited for. */
    @FunctionalInterface
    private interface Waiting<T, E extends Exception> {
        T end() throws InterruptedException, E;
    }

    <T> T read(Query<T> query) {
        try {
            return connections.use(connection -> query.run(new Session(connection)));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        } catch (SQLException e) {
            throw new UncheckedIOException(dialect.failure("the archive cannot be read", e));
        }
    }

    /** Works on a connection that sees everything as it is now, however long that takes, and changes nothing. */
    <T> T atOneMoment(Connections.Work<T> work) throws IOException {
        try {
            return connections.use(connection -> {
                dialect.beginAtOneMoment(connection);
                try {
                    return work.with(connection);
                } finally {
                    connection.rollback();
                }
            });
        } catch (SQLException e) {
            throw dialect.failure("the archive cannot be read", e);
        }
    }

    /** Works on a connection, outside of any transaction. */
    <T> T use(Connections.Work<T> work) throws IOException {
        try {
            return connections.use(work);
        } catch (SQLException e) {
            throw dialect.failure("the archive cannot be copied", e);
        }
    }

    /** What is changed outlives the process; what is lost with the machine can be made again. */
    <T> T write(Change<T> change) throws IOException {
        return write(change, dialect::flush);
    }

    /** What is changed outlives a power failure: for what somebody was promised. */
    <T> T writeSynced(Change<T> change) throws IOException {
        return write(change, dialect::sync);
    }

    private <T> T write(Change<T> change, Durable durable) throws IOException {
        try {
            return await(writer.submit(() -> inOne(change, durable))::get);
        } catch (RejectedExecutionException e) {
            throw new IOException("the archive is closed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw dialect.failure("nothing can be kept in the archive", failure);
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof IOException failure) {
                throw new IOException(failure.getMessage(), failure);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Takes no more changes, and lets those end that were taken. */
    @Override
    public void close() {
        writer.shutdown();
        long deadline = System.nanoTime() + PATIENCE;
        await(() -> writer.awaitTermination(deadline - System.nanoTime(), TimeUnit.NANOSECONDS));
    }

    private <T> T inOne(Change<T> change, Durable durable) throws IOException, SQLException {
        connections.checkRoom();
        return connections.use(connection -> {
            connection.setAutoCommit(false);
            try {
                Session session = new Session(connection);
                T result = run(change, session);
                connection.commit();
                durable.make(session);
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        });
    }

    private static <T> T run(Change<T> change, Session session) throws SQLException {
        Ledger ledger = Ledger.open(session);
        T result = change.run(session, ledger);
        ledger.save(session);
        session.saveCounts();
        return result;
    }

    private static void rollBack(Connection connection, Exception reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** Waits for the end also where the thread is interrupted, which it then is still. */
    private static <T, E extends Exception> T await(Waiting<T, E> waiting) throws E {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return waiting.end();
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
