package org.volteface.api.archive;

import java.util.Collection;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.model.Statement;

/**
 * The statements in force by the strands that they were recorded on. A strand is a thread through the archive that whoever
 * records gives a name: what one actor said with one word in it, say. Its statements lie on it in the order of {@link Place}.
 */
@ProviderType
public interface ChainIndex {
    /** The places of the last {@code most} statements on the strand before {@code place}, the nearest first. */
    List<Place> before(String strand, Place place, int most);

    /** The places of the first {@code most} statements on the strand after {@code place}, the nearest first. */
    List<Place> after(String strand, Place place, int most);

    /** The statements with the given ids that are in force, in the order of {@link Place}. */
    List<Statement> statements(Collection<String> ids);
}
