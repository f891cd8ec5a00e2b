package org.volteface.api.operation;

import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.deployment.ShadowReport;

/** A run of analysers beside those in force, which changes nothing, until it is closed. */
@ProviderType
public interface ShadowRun extends AutoCloseable {
    /** What it shows so far. */
    ShadowReport report();

    /** Ends it, and returns when none of the analysers is used by it any more. */
    @Override
    void close();
}
