package org.volteface.api.text;

import org.osgi.annotation.versioning.ConsumerType;
import org.volteface.api.model.Document;

/**
 * The role that turns a document into annotated text. A pure function of the document and the provider's configuration:
 * no state, no input or output, safe to call from many threads.
 */
@ConsumerType
@FunctionalInterface
public interface TextAnalyser {
    /**
     * Annotates {@code document}.
     *
     * @return the annotated text, with every span in UTF-16 units of the document's own text, or
     *     {@link Unsuitable} with a reason where the analyser cannot read the document; never null
     */
    TextAnalysis analyse(Document document);
}
