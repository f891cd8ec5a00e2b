package org.volteface.actors;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.actor.Sighting;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Holding;

/** Tells of the actors of one document what others may need: who is there, in which office, and which town is a capital. */
final class Witness {
    private static final Set<ActorKind> NOBODY = EnumSet.of(ActorKind.NARRATOR, ActorKind.UNNAMED);

    private final Discourse discourse;
    private final Recognition recognition;
    private final Cast cast;
    private final Set<Sighting> sightings = new LinkedHashSet<>();
    private final LocalDate day;

    Witness(Discourse discourse, Recognition recognition, Cast cast) {
        this.discourse = discourse;
        this.recognition = recognition;
        this.cast = cast;
        this.day = discourse.text().document().published();
    }

    /** All that the document tells, for those that hold its statements and all persons in it. */
    List<Sighting> sightings(List<Holding> holdings) {
        for (Holding holding : holdings) {
            see(holding.holder());
            holding.spokenBy().ifPresent(this::see);
            holding.subject().ifPresent(this::see);
        }
        cast.entities().stream()
                .filter(entity -> entity.kind() == ActorKind.PERSON)
                .forEach(this::see);
        discourse.phrases().stream().filter(Witness::current).forEach(this::offices);
        cast.incumbents().forEach(this::add);
        capitals();
        return List.copyOf(sightings);
    }

    private static boolean current(Phrase phrase) {
        return phrase.is(Form.OFFICE) && !phrase.is(Trait.PAST) && !phrase.is(Trait.INDEFINITE);
    }

    /** The office of a person whom the packs do not know: they know better than a document in which all is about one state. */
    private void offices(Phrase phrase) {
        Optional<Entity> person =
                recognition.entity(phrase).filter(entity -> entity.kind() == ActorKind.PERSON && !cast.inPacks(entity));
        Optional<Entity> owner = recognition.owner(phrase).filter(entity -> !entity.human());
        Optional<Entity> body = owner.or(recognition::onlyState);
        person.ifPresent(holder -> add(holder.actor(), Names.described(phrase.words(), ActorKind.OFFICE, body)));
    }

    private void capitals() {
        for (Phrase phrase : discourse.phrases()) {
            boolean capital = phrase.is(Form.THING) && (phrase.words() + " ").endsWith("capital ");
            if (capital && !phrase.words().contains("market")) {
                recognition.capitalOf(phrase).ifPresent(state -> discourse.apposed(phrase).stream()
                        .filter(other -> other.is(Form.NAME))
                        .flatMap(other -> recognition.entity(other).stream())
                        .filter(town -> town.kind() == ActorKind.ORGANISATION
                                && town.id().contains(":"))
                        .forEach(town -> add(town.actor(), state.actor())));
            }
        }
    }

    private void see(Entity person) {
        if (surely(person)) {
            sightings.add(new Sighting(person.actor(), Optional.empty(), day));
        }
    }

    /** Whether more than two words in capitals shows a person: a pronoun, an office, a given name that is known. */
    private static boolean surely(Entity person) {
        return person.gender() != Gender.UNKNOWN || !person.posts().isEmpty();
    }

    private void see(Actor actor) {
        boolean full = actor.kind() == ActorKind.PERSON && actor.name().contains(" ");
        if (!NOBODY.contains(actor.kind()) && !full) {
            sightings.add(new Sighting(actor, Optional.empty(), day));
        }
    }

    private void add(Actor actor, Actor as) {
        sightings.add(new Sighting(actor, Optional.of(as), day));
    }
}
