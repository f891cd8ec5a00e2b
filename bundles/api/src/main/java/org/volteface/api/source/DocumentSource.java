package org.volteface.api.source;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/** The role that brings documents in: a folder, a feed, an archive. */
@ConsumerType
@FunctionalInterface
public interface DocumentSource {
    /**
     * Brings what has come since {@code cursor}. The same cursor brings the same documents again, with the same ids, as
     * long as the source still has them: whoever polls may have died before it kept the next cursor.
     *
     * @throws IOException where another try later may help
     */
    Batch poll(Cursor cursor) throws IOException;
}
