package org.volteface.api.archive;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What has changed in the archive, in the order in which it did, for whoever keeps something that is derived from it. A change is
 * written with what it is a change of, as a whole. Only the latest are kept, at least {@link #KEPT}. Safe to use from many threads.
 */
@ProviderType
public interface ChangeLog {
    /** How many changes are kept at least. */
    int KEPT = 200_000;

    /**
     * At most {@code most} changes whose numbers are greater than {@code number}, in the order of their numbers. Where the first of
     * them has not the next number, those between are kept no more.
     */
    List<Change> after(long number, int most);

    /** The number of the last change; 0 where there was none. */
    long last();
}
