package org.volteface.archive;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection at work: it runs prepared statements and reads their rows. */
final class Session {
    /** Databases take longer strings as streams only. */
    private static final int LONGEST_STRING = 1_000_000;

    private final Connection connection;
    private final RowCounts counts = new RowCounts();

    Session(Connection connection) {
        this.connection = connection;
    }

    /** How one row is read. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Changes rows and tells how many. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            int changed = statement.executeUpdate();
            counts.note(sql, changed);
            return changed;
        }
    }

    /** Runs one change with many rows of values. */
    void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            counts.note(
                    sql, Arrays.stream(statement.executeBatch()).asLongStream().sum());
        }
    }

    /** Keeps how many rows were added and taken away. */
    void saveCounts() throws SQLException {
        counts.save(this);
    }

    <T> List<T> list(Row<T> reader, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        }
    }

    <T> Optional<T> first(Row<T> reader, String sql, @Nullable Object... values) throws SQLException {
        return list(reader, sql, values).stream().findFirst();
    }

    /** A text of any length. */
    static String text(ResultSet row, int column) throws SQLException {
        return optionalText(row, column).orElseThrow();
    }

    /** A text of any length, empty where there is none. */
    static Optional<String> optionalText(ResultSet row, int column) throws SQLException {
        try {
            return Optional.ofNullable(row.getString(column));
        } catch (SQLException e) {
            // Too long for a string: as a stream, which takes longer, there is no limit.
            try (Reader reader = row.getCharacterStream(column)) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return Optional.of(text.toString());
            } catch (IOException | SQLException again) {
                again.addSuppressed(e);
                throw new SQLException("a text cannot be read", again);
            }
        }
    }

    private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof String text && text.length() > LONGEST_STRING) {
                statement.setCharacterStream(i + 1, new StringReader(text), text.length());
            } else if (values[i] instanceof Long[] numbers) {
                statement.setArray(i + 1, connection.createArrayOf("BIGINT", numbers));
            } else if (values[i] instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("VARCHAR", texts));
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
    }
}
