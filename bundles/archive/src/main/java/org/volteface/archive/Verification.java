package org.volteface.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.volteface.api.archive.Soundness;

/** A look at every row of an archive: that ids are the hashes of what they name, rows that belong together are there, and totals are right. */
final class Verification {
    private final List<Check> checks;

    Verification() {
        Json json = new Json();
        this.checks = List.of(
                new DocumentCheck(new StatementCheck(json), new SightingCheck(json)),
                new OutcomeCheck(json),
                new FindingCheck(json),
                new DecisionCheck(json),
                new LinkCheck(),
                new TotalsCheck());
    }

    /** Runs on one connection, which sees what was there when it began. */
    Soundness run(Connection connection, Consumer<String> told) throws SQLException {
        Session session = new Session(connection);
        Damages damages = new Damages(told);
        for (Check check : checks) {
            try {
                check.run(session, damages);
            } catch (SQLException | RuntimeException e) {
                // What is broken in the file itself may show anywhere.
                damages.add("a part of the archive cannot be read: " + H2Dialect.innermost(e));
            }
        }
        return new Soundness(
                count(session, "documents"),
                count(session, "statements WHERE until IS NULL"),
                count(session, "findings WHERE until IS NULL"),
                damages.count());
    }

    /** What cannot be counted was told above. */
    private static long count(Session session, String rows) {
        try {
            return session.first(row -> row.getLong(1), "SELECT COUNT(*) FROM " + rows)
                    .orElse(0L);
        } catch (SQLException | RuntimeException e) {
            return 0;
        }
    }
}
