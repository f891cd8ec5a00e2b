package org.volteface.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections to the database in one folder. Where it is lost they are dropped together, and the next one opens it anew. */
final class Connections implements AutoCloseable {
    /** What the database may write before the next look, and what it takes to tidy its file up. */
    private static final long RESERVE = 64L << 20;

    private final Opening opening;
    private final Path folder;
    private final StatementCache cache;
    private HikariDataSource pool;
    private boolean closed;

    /** Opens the database; {@code cache} is for what is read of it, and is emptied when it is lost. */
    Connections(Opening opening, Path folder, StatementCache cache) throws IOException {
        this.opening = opening;
        this.folder = folder;
        this.cache = cache;
        this.pool = opening.open(folder);
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** Works with a connection. After a failure that the database does not get over by itself, it is closed. */
    <T> T use(Work<T> work) throws IOException, SQLException {
        HikariDataSource current = pool();
        try (Connection connection = take(current)) {
            return work.with(connection);
        } catch (SQLException e) {
            if (opening.isLost(e)) {
                drop(current);
            }
            throw e;
        } catch (RuntimeException e) {
            // The pool takes connections away from those who have them, in whatever way that fails there.
            if (current.isClosed()) {
                throw new IOException("the archive was closed meanwhile", e);
            }
            throw e;
        }
    }

    /** A connection, also for a thread that is interrupted: the pool would refuse it. */
    private static Connection take(HikariDataSource current) throws SQLException {
        boolean interrupted = Thread.interrupted();
        try {
            while (true) {
                try {
                    return current.getConnection();
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

    /**
     * Refuses to write to a disk that is about to be full, since the database would not get over it.
     *
     * @throws IOException if there is too little room
     */
    void checkRoom() throws IOException {
        long room = folder.toFile().getUsableSpace();
        if (room < RESERVE) {
            throw new IOException("nothing can be kept in the archive: the disk of " + folder + " has " + (room >> 20)
                    + " MB left: make room for it");
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        pool.close();
    }

    /** Drops the pool that was lost, and not the next one, where another thread has met the same failure before. */
    private synchronized void drop(HikariDataSource lost) {
        lost.close();
        // What was committed, but did not reach the file, is gone: its numbers will be given to other rows.
        cache.clear();
    }

    private synchronized HikariDataSource pool() throws IOException {
        if (closed) {
            throw new IOException("the archive is closed");
        }
        if (pool.isClosed()) {
            pool = opening.open(folder);
        }
        return pool;
    }
}
