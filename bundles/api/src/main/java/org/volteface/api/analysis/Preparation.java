package org.volteface.api.analysis;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.model.Document;

/** The steps of the analysis before the classifier's, by the analysers that are active: what a classifier is trained on. */
@ProviderType
public interface Preparation {
    /**
     * The statements of {@code document} with their holders; empty where the text is unsuitable.
     *
     * @throws ProbeFailure if an analyser fails
     */
    Optional<Prepared> prepare(Document document) throws ProbeFailure;
}
