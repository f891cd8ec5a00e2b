package org.volteface.api.actor;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Holding;
import org.volteface.api.text.AnnotatedText;

/**
 * The role that says whose statements they are. A pure function of its arguments and the provider's configuration: no
 * state, no input or output, safe to call from many threads.
 */
@ConsumerType
@FunctionalInterface
public interface ActorResolver {
    /**
     * Says for each draft who holds it and who spoke, on the date of the document.
     *
     * @param text the document
     * @param drafts all drafts found in it, in the order of the text
     * @param knowledge a snapshot of the knowledge packs
     * @return one holding for each draft, in the same order; {@link org.volteface.api.model.Actor#NARRATOR} where
     *     nobody can be named; never null
     */
    List<Holding> resolve(AnnotatedText text, List<Draft> drafts, Knowledge knowledge);
}
