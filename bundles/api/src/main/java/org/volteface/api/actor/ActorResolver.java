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

    /**
     * As {@link #resolve}, along with the actors that the document tells of; without any where a provider does not say.
     *
     * @param text the document
     * @param drafts all drafts found in it, in the order of the text
     * @param knowledge a snapshot of the knowledge packs
     * @return what {@link #resolve} gives, and the sightings; never null
     */
    default Resolution resolution(AnnotatedText text, List<Draft> drafts, Knowledge knowledge) {
        return new Resolution(resolve(text, drafts, knowledge), List.of());
    }

    /**
     * Says which actors of several documents are one. What it says has to be a function of the set: the order of the sightings
     * tells nothing, and each time it is asked about all that are known.
     *
     * @param sightings all that are known, each once
     * @return the joins, none of which contradicts another; never null
     */
    default List<Join> join(List<Sighting> sightings) {
        return List.of();
    }
}
