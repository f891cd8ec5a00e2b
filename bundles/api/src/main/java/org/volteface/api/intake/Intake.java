package org.volteface.api.intake;

import java.io.IOException;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.model.Document;

/** The way in for documents that nobody is polled for. Safe to use from many threads. */
@ProviderType
public interface Intake {
    /**
     * Takes in {@code document}. When this returns the document is durable and will be analysed, whatever becomes of the
     * process. Where more wait than may, it first waits for room.
     *
     * @return whether it was new
     * @throws IOException if it could not be kept, or no room came in time; another try later may help
     */
    Receipt submit(Document document) throws IOException;
}
