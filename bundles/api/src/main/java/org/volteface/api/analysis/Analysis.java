package org.volteface.api.analysis;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The analysis, run by the analysers that are active. */
@ProviderType
public interface Analysis {
    /** A new, empty corpus in memory; it takes the analysers that are active now and keeps to them. */
    Corpus corpus();

    /**
     * The roles that no analyser provides at the moment, by the simple names of their interfaces; empty when the
     * analysis is ready.
     */
    List<String> missingRoles();
}
