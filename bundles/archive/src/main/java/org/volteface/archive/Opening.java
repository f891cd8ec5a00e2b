package org.volteface.archive;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.osgi.service.jdbc.DataSourceFactory;

/** The start of an archive: its folder, its connections and its schema, or one line that says what stands in the way. */
final class Opening {
    private static final int CONNECTIONS = 12;
    private static final long PATIENCE = TimeUnit.SECONDS.toMillis(10);

    private final DataSourceFactory drivers;
    private final Dialect dialect;

    Opening(DataSourceFactory drivers, Dialect dialect) {
        this.drivers = drivers;
        this.dialect = dialect;
    }

    /**
     * Opens the archive in {@code folder}.
     *
     * @throws IOException if it cannot be opened, with the reason in one line
     */
    HikariDataSource open(Path folder) throws IOException {
        String what = "the archive in " + folder + " cannot be opened";
        try {
            prepare(folder);
            DataSource database = database(folder);
            // The first connection makes the database and meets whatever is wrong with it; the pool would hide the
            // reason.
            try (Connection connection = database.getConnection()) {
                Session session = new Session(connection);
                new Migrations(dialect.types()).run(session);
                dialect.sync(session);
                return pool(database);
            }
        } catch (SQLException e) {
            throw dialect.failure(what, e);
        } catch (IOException | IllegalStateException e) {
            throw new IOException(what + ": " + e.getMessage(), e);
        }
    }

    /** Whether the failure leaves the database such that only closing it and opening it again helps. */
    boolean isLost(SQLException failure) {
        return dialect.isLost(failure);
    }

    private static void prepare(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new IOException(
                    "there can be no such folder: give this user the right to make it, or name another", e);
        }
        if (!Files.isWritable(folder)) {
            throw new IOException("the folder cannot be written: give this user the right to, or name another");
        }
    }

    private DataSource database(Path folder) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty(DataSourceFactory.JDBC_URL, dialect.url(folder));
        return drivers.createDataSource(properties);
    }

    private static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("archive");
        config.setDataSource(database);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(PATIENCE);
        return new HikariDataSource(config);
    }
}
