package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The dialect of H2, and how it is set up. */
final class H2Dialect implements Dialect {
    /** An isolation that the standard has no number for. */
    private static final int SNAPSHOT = 6;

    private static final int OPEN_ELSEWHERE = 90020;
    private static final int DAMAGED = 90030;
    private static final int OTHER_VERSION = 90048;
    private static final int INPUT_OUTPUT = 90028;
    private static final int INPUT_OUTPUT_OF = 90031;
    private static final Set<Integer> LOST = Set.of(50000, 90098, 90121, INPUT_OUTPUT, INPUT_OUTPUT_OF);

    private static final String SETTINGS = String.join(
            ";",
            "",
            // A lock of the operating system goes with the process; one by a file would outlive a kill.
            "FILE_LOCK=FS",
            // The launcher says when it ends: a hook of the database's own would come first.
            "DB_CLOSE_ON_EXIT=FALSE",
            "MAX_COMPACT_TIME=0",
            // Less copying than at the usual 90; below 72 nothing would be tidied up while anybody writes (decision
            // 0070).
            "AUTO_COMPACT_FILL_RATE=80",
            // How long room that was given up is not written to again: at the usual 45 s a file grows by gigabytes
            // under load.
            "RETENTION_TIME=10000",
            "QUERY_CACHE_SIZE=128",
            // Texts up to this length lie in their rows.
            "MAX_LENGTH_INPLACE_LOB=65536",
            "TRACE_LEVEL_FILE=0",
            "TRACE_LEVEL_SYSTEM_OUT=0");

    private static final String READ_ALONE =
            ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;FILE_LOCK=FS;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";

    @Override
    public String url(Path folder) {
        // A thread that is interrupted while it reads closes the file for all: "retry:" opens it again.
        return "jdbc:h2:retry:" + folder.resolve("volteface").toAbsolutePath() + SETTINGS;
    }

    @Override
    public String urlToRead(Path folder) {
        return "jdbc:h2:" + folder.resolve("volteface").toAbsolutePath() + READ_ALONE;
    }

    @Override
    public void beginAtOneMoment(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(SNAPSHOT);
    }

    @Override
    public Map<String, String> types() {
        return Map.of("text", "CLOB", "ordered", "VARCHAR");
    }

    /** A commit alone stays in memory for up to half a second. */
    @Override
    public void flush(Session session) throws SQLException {
        session.update("CHECKPOINT");
    }

    @Override
    public void sync(Session session) throws SQLException {
        session.update("CHECKPOINT SYNC");
    }

    /**
     * After a failed write, when the disk was full for instance, the next statement would never end. Where the pool gets no
     * connection, its own failure has that of the database as the cause.
     */
    @Override
    public boolean isLost(SQLException failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException told && LOST.contains(told.getErrorCode()));
    }

    @Override
    public IOException failure(String what, SQLException cause) {
        String advice =
                switch (cause.getErrorCode()) {
                    case OPEN_ELSEWHERE -> "another process has it open: stop that one, or name another folder";
                    case DAMAGED -> "its file is damaged: put back a copy, or name another folder";
                    case OTHER_VERSION -> "another version of H2 wrote its file: use that one, or name another folder";
                    case INPUT_OUTPUT, INPUT_OUTPUT_OF ->
                        innermost(cause) + ": see whether the disk is full, and whether its folder can be written";
                    default -> innermost(cause);
                };
        return new IOException(what + ": " + advice, cause);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    static String innermost(Throwable failure) {
        Throwable cause = causes(failure).reduce(failure, (outer, inner) -> inner);
        String message = Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
        return message.lines().findFirst().orElse("").strip();
    }
}
