package org.example.plainwords;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.actor.KnowledgePack;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.Name;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;

/** A knowledge pack of the actors that its settings list, one a line. */
@Component(configurationPid = "org.example.plainwords.knowledge")
@Designate(ocd = PlainWordsKnowledgePack.Config.class)
public final class PlainWordsKnowledgePack implements KnowledgePack {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "Plain words: actors", description = "Actors by their names")
    public @interface Config {
        /** The actors. */
        @AttributeDefinition(
                description =
                        "Actors as 'kind | id | name | other names': the kind is person, office, state or organisation,"
                                + " and other names are parted by semicolons")
        String[] actors() default {
            "organisation | harbour-board-of-skarrow | Harbour Board of Skarrow | Skarrow Harbour Board; SHB",
            "organisation | town-of-skarrow | Town of Skarrow | Skarrow town council; the Skarrow council",
            "person | marta-venn | Marta Venn | Ms Venn"
        };
    }

    private static final int PARTS = 4;

    private final List<KnownActor> actors;

    /** Reads its lines. What cannot be read is refused here, with the line: then the bundle is not put in force. */
    @Activate
    public PlainWordsKnowledgePack(Config config) {
        Map<String, KnownActor> byId = new LinkedHashMap<>();
        for (String line : config.actors()) {
            KnownActor known = read(line);
            if (byId.put(known.actor().id(), known) != null) {
                throw new IllegalArgumentException(
                        "actors: two have the id " + known.actor().id());
            }
        }
        actors = List.copyOf(byId.values());
    }

    @Override
    public List<KnownActor> actors() {
        return actors;
    }

    private static KnownActor read(String line) {
        String[] parts = line.split("\\|", PARTS);
        if (parts.length < PARTS - 1) {
            throw new IllegalArgumentException("actors: '" + line + "' is not 'kind | id | name | other names'");
        }
        String name = parts[2].strip();
        List<Name> names = new ArrayList<>(List.of(new Name(name, NameKind.NAME)));
        for (String other : parts.length < PARTS ? new String[0] : parts[PARTS - 1].split(";")) {
            if (!other.isBlank()) {
                names.add(new Name(other.strip(), NameKind.ALIAS));
            }
        }
        return new KnownActor(new Actor(parts[1].strip(), name, kind(parts[0].strip(), line)), names);
    }

    private static ActorKind kind(String word, String line) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "person" -> ActorKind.PERSON;
            case "office" -> ActorKind.OFFICE;
            case "state" -> ActorKind.STATE;
            case "organisation" -> ActorKind.ORGANISATION;
            default -> throw new IllegalArgumentException("actors: '" + line + "' begins with no kind of actor");
        };
    }
}
