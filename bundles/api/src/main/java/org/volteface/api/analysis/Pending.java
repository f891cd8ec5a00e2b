package org.volteface.api.analysis;

import org.osgi.annotation.versioning.ProviderType;

/** The analysis of a document that has begun and may not have ended. */
@ProviderType
public interface Pending {
    /**
     * Waits for the analysis to end and lets the corpus have what it found. Called more than once it gives the same result.
     *
     * @return what came of the document; set aside, too, where the waiting thread is interrupted
     */
    DocumentResult take();
}
