package org.volteface.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.StatementArchive;

/** The archive in the database. */
@Component(service = StatementArchive.class)
public final class SqlStatementArchive extends StoredStatements {
    /** Keeps all in {@code database}. */
    @Activate
    public SqlStatementArchive(@Reference Database database) {
        super(database);
    }
}
