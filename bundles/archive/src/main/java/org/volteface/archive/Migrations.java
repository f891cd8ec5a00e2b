package org.volteface.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;

/** The steps that bring the schema of a database to the version that this bundle works with (decision 0071). */
final class Migrations {
    /** The version that the last {@code schema-N.sql} brings. */
    static final int LATEST = 7;

    private static final String VERSIONS =
            "CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, since BIGINT NOT NULL)";

    private final Map<String, String> types;

    Migrations(Map<String, String> types) {
        this.types = types;
    }

    /**
     * Runs the steps that the database has not seen.
     *
     * @throws IllegalStateException if a newer bundle has been at it
     */
    void run(Session session) throws SQLException, IOException {
        session.update(VERSIONS);
        int version = session.first(row -> row.getInt(1), "SELECT MAX(version) FROM schema_versions")
                .orElse(0);
        if (version > LATEST) {
            throw new IllegalStateException("it has version " + version + " of the schema and this program knows "
                    + LATEST + ": start the newer program that wrote it, or name another folder");
        }
        for (int next = version + 1; next <= LATEST; next++) {
            for (String statement : statements(next).toList()) {
                session.update(statement);
            }
            session.update("INSERT INTO schema_versions VALUES (?, ?)", next, System.currentTimeMillis());
        }
    }

    private Stream<String> statements(int version) throws IOException {
        String file = "schema-" + version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            for (Map.Entry<String, String> type : types.entrySet()) {
                script = script.replace("${" + type.getKey() + "}", type.getValue());
            }
            return Stream.of(script.split(";")).map(String::strip).filter(statement -> !statement.isEmpty());
        }
    }
}
