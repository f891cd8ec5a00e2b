package org.volteface.archive;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.DocumentQueue;

/** The queue in the database. */
@Component(service = DocumentQueue.class)
public final class SqlDocumentQueue extends StoredDocuments {
    /** Keeps all in {@code database}. */
    @Activate
    public SqlDocumentQueue(@Reference Database database) {
        super(database);
    }
}
