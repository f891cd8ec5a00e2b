package org.volteface.api.actor;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The role that contributes knowledge of the world: immutable data, versioned by the bundle that carries it. */
@ConsumerType
public interface KnowledgePack {
    /** The actors that it knows; ids are unique within a pack. */
    List<KnownActor> actors();

    /** The offices that it knows; empty where it knows none. */
    default List<Office> offices() {
        return List.of();
    }
}
