package org.volteface.api.actor;

import java.util.List;
import org.volteface.api.model.Holding;

/**
 * What a resolver makes of one document.
 *
 * @param holdings one for each draft, in the same order
 * @param sightings the actors that may be told of in other documents too
 */
public record Resolution(List<Holding> holdings, List<Sighting> sightings) {
    /** Copies the lists. */
    public Resolution {
        holdings = List.copyOf(holdings);
        sightings = List.copyOf(sightings);
    }
}
