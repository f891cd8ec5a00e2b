package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** What one database does otherwise than the standard, and otherwise than another. */
interface Dialect {
    /** The JDBC address of the archive in {@code folder}. */
    String url(Path folder);

    /** The JDBC address of the archive in {@code folder} for reading alone. */
    String urlToRead(Path folder);

    /** Begins a transaction in which all that is read is as it was when it began. */
    void beginAtOneMoment(Connection connection) throws SQLException;

    /** What the placeholders of the schema stand for, by name. */
    Map<String, String> types();

    /** Sees to it that what was committed outlives the process. */
    void flush(Session session) throws SQLException;

    /** Sees to it that what was committed outlives a power failure. */
    void sync(Session session) throws SQLException;

    /** Whether the failure leaves the database such that only closing it and opening it again helps. */
    boolean isLost(SQLException failure);

    /** An exception with one line that says what fails, why, and what can be done. */
    IOException failure(String what, SQLException cause);
}
