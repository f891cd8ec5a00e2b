package org.volteface.archive;

import java.sql.SQLException;

/** One part of a verification, which reads and changes nothing. */
@FunctionalInterface
interface Check {
    void run(Session session, Damages damages) throws SQLException;
}
