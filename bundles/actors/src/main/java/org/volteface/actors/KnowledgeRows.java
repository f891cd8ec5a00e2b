package org.volteface.actors;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.volteface.api.model.ActorKind;

/** Rows of actors and offices as an admin writes them, with bars between the cells. */
final class KnowledgeRows {
    private static final int ACTOR_CELLS = 3;
    private static final int OFFICE_CELLS = 7;
    private static final Pattern BAR = Pattern.compile("\\|");

    private KnowledgeRows() {}

    /**
     * The world that the rows tell of.
     *
     * @throws IllegalArgumentException if a row cannot be read; the message has the key and the row
     */
    static World world(String[] actors, String[] offices) {
        World world = new World();
        for (String row : actors) {
            read("actors", row, () -> {
                List<String> cells = cells(row, ACTOR_CELLS);
                world.add(kind(cells.get(0)), List.of(cells.subList(1, cells.size())));
            });
        }
        List<List<String>> held = new ArrayList<>();
        for (String row : offices) {
            // each by itself first, so that a refusal names the row
            read("offices", row, () -> new World().addOffices(List.of(cells(row, OFFICE_CELLS))));
            held.add(cells(row, OFFICE_CELLS));
        }
        world.addOffices(held);
        return world;
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
        for (String cell : BAR.split(row, -1)) {
            cells.add(cell.strip());
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
