package org.volteface.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** The connections to the database in one folder. They can be dropped together, and the next one opens it anew. */
final class Connections implements AutoCloseable {
    /** What the database may write before the next look, and what it takes to tidy its file up. */
    private static final long RESERVE = 64L << 20;

    private final Opening opening;
    private final Path folder;
    private HikariDataSource pool;
    private boolean closed;

    Connections(Opening opening, Path folder) throws IOException {
        this.opening = opening;
        this.folder = folder;
        this.pool = opening.open(folder);
    }

    /** A connection, also for a thread that is interrupted: the pool would refuse it. */
    Connection take() throws IOException, SQLException {
        HikariDataSource current = pool();
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

    /** Closes the database after a failure that it does not get over by itself. */
    synchronized void drop() {
        pool.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        pool.close();
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
