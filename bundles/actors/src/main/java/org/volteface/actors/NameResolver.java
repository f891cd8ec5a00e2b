package org.volteface.actors;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.ActorKind;

/** Recognises who bears a name in a document. */
final class NameResolver {
    private static final String UNITED_STATES = "Q30";
    private final Discourse discourse;
    private final Cast cast;
    private final NameIndex index;
    private final Lexicon lexicon;
    private final NameKinds kinds;
    private final Namesakes namesakes;

    NameResolver(Discourse discourse, Cast cast, NameIndex index, Lexicon lexicon) {
        this.discourse = discourse;
        this.cast = cast;
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new NameKinds(discourse, lexicon);
        this.namesakes = new Namesakes(discourse, index);
    }

    /** Whether {@code phrase} names a place unless it speaks, decides or acts: a capital, a seat of government. */
    boolean place(Phrase phrase) {
        List<KnownActor> known = index.named(phrase.words());
        return !known.isEmpty()
                && index.kind(namesakes.choose(known, phrase.words()), phrase.words())
                        .filter(kind -> kind == NameKind.CAPITAL || kind == NameKind.SEAT)
                        .isPresent();
    }

    /** Who bears the name of {@code phrase}. */
    Entity entity(Phrase phrase) {
        String name = phrase.words();
        List<KnownActor> known = index.named(name);
        if (known.isEmpty() || foreignBody(name)) {
            return unknown(phrase, name);
        }
        KnownActor chosen = namesakes.choose(known, name);
        Optional<String> fuller = fuller(name);
        boolean shortName = index.kind(chosen, name).filter(NameKind.NAME::equals).isEmpty();
        return shortName && fuller.isPresent() ? unknown(phrase, name) : cast.of(chosen);
    }

    /** The Senate of another country is not the one that the packs know. */
    private boolean foreignBody(String name) {
        return lexicon.sort(name.toLowerCase(Locale.ROOT)).isPresent() && !namesakes.mentions(UNITED_STATES);
    }

    private Entity unknown(Phrase phrase, String name) {
        if (lexicon.sort(name.toLowerCase(Locale.ROOT)).isPresent()) {
            return cast.of(Names.named(name, ActorKind.ORGANISATION));
        }
        Optional<Entity> people = people(phrase, name);
        if (people.isPresent()) {
            return people.get();
        }
        String whole = fuller(name).orElse(name);
        List<KnownActor> known = index.named(whole);
        if (!known.isEmpty()) {
            return cast.of(namesakes.choose(known, whole));
        }
        Entity entity = cast.of(Names.named(whole, kinds.kind(whole)));
        if (entity.kind() == ActorKind.PERSON) {
            String given = whole.split(" ")[0];
            learnGender(entity, phrase, given);
        }
        return entity;
    }

    private void learnGender(Entity person, Phrase phrase, String given) {
        String before = discourse.words(phrase).form(phrase.place().from() - 1);
        if (lexicon.is("male", given) || lexicon.is("male-title", before)) {
            person.learn(Gender.MALE);
        } else if (lexicon.is("female", given) || lexicon.is("female-title", before)) {
            person.learn(Gender.FEMALE);
        }
    }

    /** A longer name in the document that {@code name} is the short form of: a person's last word, a body's first words. */
    private Optional<String> fuller(String name) {
        return discourse.names().stream()
                .filter(other -> other.length() > name.length())
                .filter(other -> other.endsWith(" " + name) && kinds.kind(other) == ActorKind.PERSON
                        || other.startsWith(name + " ") && kinds.kind(other) == ActorKind.ORGANISATION && index.named(name).isEmpty())
                .findFirst();
    }

    /** The state of an adjective that no pack knows: by the state's own name in the document, else by its form and use. */
    private Optional<Entity> people(Phrase phrase, String name) {
        if (name.contains(" ") || !Titles.looksLikeDemonym(name)) {
            return Optional.empty();
        }
        for (String other : discourse.names()) {
            if (!other.equals(name) && Titles.fits(name, other) && kinds.kind(other) == ActorKind.STATE) {
                return Optional.of(cast.of(Names.named(other, ActorKind.STATE)));
            }
        }
        boolean adjective = discourse.owned(phrase).stream().anyMatch(owned -> !owned.is(Form.THING));
        boolean inApposition = !discourse.apposed(phrase).isEmpty();
        return adjective && !inApposition && !phrase.is(Trait.OWNER)
                ? Optional.of(cast.of(Names.named(Titles.homeOf(name), ActorKind.STATE)))
                : Optional.empty();
    }
}
