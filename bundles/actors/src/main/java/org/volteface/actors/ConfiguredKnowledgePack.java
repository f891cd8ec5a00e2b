package org.volteface.actors;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Office;
import org.volteface.api.model.ActorKind;

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
        World world = new World();
        for (String row : config.actors()) {
            read("actors", row, () -> {
                List<String> cells = cells(row, 3);
                world.add(kind(cells.get(0)), List.of(cells.subList(1, cells.size())));
            });
        }
        List<List<String>> held = new ArrayList<>();
        for (String row : config.offices()) {
            read("offices", row, () -> new World().addOffices(List.of(cells(row, 7))));
            held.add(cells(row, 7));
        }
        world.addOffices(held);
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

    private static void read(String key, String row, Runnable reading) {
        try {
            reading.run();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(key + ": \"" + row + "\": " + e.getMessage(), e);
        }
    }

    private static ActorKind kind(String cell) {
        return switch (cell) {
            case "person" -> ActorKind.PERSON;
            case "organisation" -> ActorKind.ORGANISATION;
            case "state" -> ActorKind.STATE;
            default -> throw new IllegalArgumentException("an actor is a person, an organisation or a state");
        };
    }

    private static List<String> cells(String row, int width) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
