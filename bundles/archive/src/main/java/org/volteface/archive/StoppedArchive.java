package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.osgi.service.jdbc.DataSourceFactory;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

/** The archive in a data folder that no server uses, open for reading alone. */
final class StoppedArchive implements ArchiveUpkeep {
    private final DataSourceFactory drivers;
    private final Path data;
    private final Dialect dialect;
    private final Connection connection;

    private StoppedArchive(DataSourceFactory drivers, Path data, Dialect dialect, Connection connection) {
        this.drivers = drivers;
        this.data = data;
        this.dialect = dialect;
        this.connection = connection;
    }

    /** Opens the archive in {@code data}, as {@code dialect} opens it for reading alone. */
    static StoppedArchive open(DataSourceFactory drivers, Path data) throws IOException {
        Dialect dialect = new H2Dialect();
        Path folder = data.resolve("archive");
        if (!Files.isRegularFile(folder.resolve("volteface.mv.db"))) {
            throw new IOException("there is no archive in " + data);
        }
        String what = "the archive in " + data + " cannot be opened";
        try {
            Properties properties = new Properties();
            properties.setProperty(DataSourceFactory.JDBC_URL, dialect.urlToRead(folder));
            StoppedArchive archive = new StoppedArchive(
                    drivers, data, dialect, drivers.createDataSource(properties).getConnection());
            archive.checkVersion(what);
            return archive;
        } catch (SQLException e) {
            throw dialect.failure(what, e);
        } catch (RuntimeException e) {
            throw new IOException(what + ": its file is damaged: put back a copy", e);
        }
    }

    /** Writes the file anew, and tells how many bytes that gave back. */
    static long compact(DataSourceFactory drivers, Path data) throws IOException {
        open(drivers, data).close();
        Path file = data.resolve(BackupWriter.DATABASE);
        long before = Files.size(file);
        Dialect dialect = new H2Dialect();
        try {
            Properties properties = new Properties();
            properties.setProperty(DataSourceFactory.JDBC_URL, dialect.url(data.resolve("archive")));
            try (Connection connection = drivers.createDataSource(properties).getConnection()) {
                new Session(connection).update("SHUTDOWN COMPACT");
            }
        } catch (SQLException e) {
            throw dialect.failure("the archive in " + data + " cannot be compacted", e);
        }
        return before - Files.size(file);
    }

    @Override
    public Soundness verify(Consumer<String> damage) throws IOException {
        try {
            return new Verification().run(connection, damage);
        } catch (SQLException e) {
            throw dialect.failure("the archive in " + data + " cannot be read", e);
        }
    }

    @Override
    public Soundness backup(Path file, Consumer<String> progress) throws IOException {
        // Nobody writes while the file is held for reading.
        return new BackupWriter(drivers, data, progress)
                .write(file, (copy, folder) -> Files.copy(data.resolve(BackupWriter.DATABASE), copy));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // It was read alone: there is nothing that could be lost.
        }
    }

    private void checkVersion(String what) throws IOException, SQLException {
        List<Integer> found;
        try {
            found = new Session(connection).list(row -> row.getInt(1), "SELECT MAX(version) FROM schema_versions");
        } catch (SQLException e) {
            connection.close();
            throw new IOException(what + ": what is in it is not an archive of Volteface", e);
        }
        int version = found.get(0);
        if (version != Migrations.LATEST) {
            connection.close();
            throw new IOException(what + ": it has version " + version + " of the schema and this program knows "
                    + Migrations.LATEST + ": "
                    + (version > Migrations.LATEST
                            ? "use the newer program that wrote it"
                            : "start the server on it once, which brings it up to date"));
        }
    }
}
