package org.volteface.api.source;

import java.io.IOException;
import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/** The reader of one web page by its address. */
@ProviderType
public interface PageReader {
    /**
     * Fetches the page and reads it.
     *
     * @return its document, or why there is none
     * @throws IOException if the page cannot be fetched at the moment
     */
    ReadOutcome read(URI address) throws IOException;
}
