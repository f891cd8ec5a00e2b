package org.volteface.actors;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;

/** What this bundle knows of the world: states, international bodies, and who held which office when. */
@Component
public final class WorldKnowledgePack implements KnowledgePack {
    private final List<KnownActor> actors;
    private final List<Office> offices;

    /** Loads the tables. */
    @Activate
    public WorldKnowledgePack() {
        World world = World.shipped();
        this.actors = world.actors();
        this.offices = world.offices();
    }

    @Override
    public List<KnownActor> actors() {
        return actors;
    }

    @Override
    public List<Office> offices() {
        return offices;
    }
}
