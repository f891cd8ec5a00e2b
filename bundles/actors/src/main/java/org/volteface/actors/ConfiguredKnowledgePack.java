package org.volteface.actors;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;

/** What the admin of this installation knows of the world, beside what the bundles bring. */
@Component(configurationPid = "org.volteface.actors.knowledge")
@Designate(ocd = ConfiguredKnowledgePack.Config.class)
public final class ConfiguredKnowledgePack implements KnowledgePack {
    private final List<KnownActor> actors;
    private final List<Office> offices;

    /** Actors and offices, a row each, with bars between the cells and semicolons between several values of one. */
    @ObjectClassDefinition(name = "Volteface knowledge of actors")
    public @interface Config {
        /** Actors, a row each. */
        @AttributeDefinition(
                name = "Actors",
                description = "kind | id | name | other names | people and adjectives | capitals | seats of government."
                        + " The kind is person, organisation or state; what is behind the name may be left out.")
        String[] actors() default {};

        /** Who held which office, a row each. */
        @AttributeDefinition(
                name = "Offices",
                description = "title | the body's id | the person's id | person | other names | first day | last day."
                        + " Days like 2025-03-30; no last day while it lasts.")
        String[] offices() default {};
    }

    /**
     * Reads the rows.
     *
     * @throws IllegalArgumentException if a row cannot be read; the message has the key and the row
     */
    @Activate
    public ConfiguredKnowledgePack(Config config) {
        World world = KnowledgeRows.world(config.actors(), config.offices());
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
