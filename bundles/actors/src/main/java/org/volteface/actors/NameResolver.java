package org.volteface.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.volteface.api.actor.KnownActor;
import org.volteface.api.actor.NameKind;
import org.volteface.api.model.ActorKind;

/** Recognises who bears a name in a document. */
final class NameResolver {
    private static final String UNITED_STATES = "Q30";
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{L}+ians");
    private final Discourse discourse;
    private final Cast cast;
    private final NameIndex index;
    private final Lexicon lexicon;
    private final NameKinds kinds;
    private final Namesakes namesakes;
    private final ShortForms shortForms;
    private final Map<String, List<String>> fuller = new HashMap<>();
    private final Map<String, Optional<String>> homes = new HashMap<>();

    NameResolver(Discourse discourse, Cast cast, NameIndex index, Lexicon lexicon) {
        this.discourse = discourse;
        this.cast = cast;
        this.index = index;
        this.lexicon = lexicon;
        this.kinds = new NameKinds(discourse, lexicon);
        this.namesakes = new Namesakes(discourse, index);
        this.shortForms = new ShortForms(discourse.names());
    }

    /** Whether {@code phrase} names a place unless it speaks, decides or acts: a capital, a seat of government. */
    boolean place(Phrase phrase) {
        List<KnownActor> known = index.named(phrase.words());
        return !known.isEmpty()
                && index.kind(namesakes.choose(known, phrase.words()), phrase.words())
                        .filter(kind -> kind == NameKind.CAPITAL || kind == NameKind.SEAT)
                        .isPresent();
    }

    /** Whether {@code name} is an adjective or noun for a known people. */
    boolean demonym(String name) {
        return !index.named(name).isEmpty() && index.demonym(name);
    }

    /** Who bears the name of {@code phrase}. */
    Entity entity(Phrase phrase) {
        String name = withoutTrade(phrase);
        List<KnownActor> known = index.named(name);
        if (known.isEmpty() || foreignBody(name)) {
            return unknown(phrase, name);
        }
        KnownActor chosen = namesakes.choose(known, name);
        if (name.endsWith("s")
                && !phrase.is(Trait.DEFINITE)
                && index.named(name.substring(0, name.length() - 1)).contains(chosen)
                && index.demonym(name.substring(0, name.length() - 1))) {
            return cast.people(name, cast.of(chosen));
        }
        Optional<String> fuller = fuller(phrase, name);
        boolean shortName =
                index.kind(chosen, name).filter(NameKind.NAME::equals).isEmpty();
        return shortName && fuller.isPresent() ? unknown(phrase, name) : cast.of(chosen);
    }

    /** The Senate of another country is not the one that the packs know. */
    private boolean foreignBody(String name) {
        boolean american = index.named(name).stream()
                .anyMatch(known -> known.actor().name().endsWith("(US)"));
        boolean common = american || lexicon.sort(name.toLowerCase(Locale.ROOT)).isPresent();
        return common && !namesakes.mentions(UNITED_STATES);
    }

    /** A known person under a fuller name than the packs have: with a middle initial, with one more given name. */
    private Optional<KnownActor> variant(String name) {
        String[] parts = name.split(" ");
        if (parts.length < 3) {
            return Optional.empty();
        }
        String outer = parts[0] + " " + parts[parts.length - 1];
        String inner = name.substring(name.indexOf(' ') + 1);
        return Stream.of(outer, inner)
                .flatMap(candidate -> index.named(candidate).stream())
                .filter(known -> known.actor().kind() == ActorKind.PERSON)
                .findFirst();
    }

    private Entity unknown(Phrase phrase, String name) {
        if (lexicon.sort(name.toLowerCase(Locale.ROOT)).isPresent()) {
            return cast.of(Names.named(name, ActorKind.ORGANISATION));
        }
        Optional<Entity> people = people(phrase, name);
        if (people.isPresent()) {
            return people.get();
        }
        String whole = fuller(phrase, name).orElse(name);
        List<KnownActor> known = index.named(whole);
        Optional<KnownActor> variant = known.isEmpty() ? variant(whole) : Optional.of(namesakes.choose(known, whole));
        if (variant.isPresent()) {
            return cast.of(variant.get());
        }
        Entity entity = cast.of(Names.named(whole, kinds.kind(whole)));
        if (entity.kind() == ActorKind.ORGANISATION) {
            lexicon.sort(NameKinds.head(whole)).ifPresent(entity::learn);
        }
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

    /** "Carmaker Orrin Motors": a trade at the start of a sentence has its capital letter from there. */
    private String withoutTrade(Phrase phrase) {
        String name = phrase.words();
        int space = name.indexOf(' ');
        boolean trade = space > 0
                && discourse.words(phrase).opens(phrase.place().from())
                && name.indexOf(' ', space + 1) > 0
                && lexicon.sort(name.substring(0, space).toLowerCase(Locale.ROOT))
                        .isPresent();
        return trade ? name.substring(space + 1) : name;
    }

    /**
     * A longer name in the document that {@code name} is the short form of: a person's last word, a body's first words. Where several
     * are, the one last named before {@code phrase}.
     */
    private Optional<String> fuller(Phrase phrase, String name) {
        List<String> candidates = fuller.computeIfAbsent(name, this::longer);
        if (candidates.size() == 1 && isNamedLater(candidates.get(0), phrase, name)) {
            return Optional.empty();
        }
        return candidates.size() < 2
                ? candidates.stream().findFirst()
                : discourse.index().lastNamed(candidates, phrase).or(() -> candidates.stream()
                        .findFirst());
    }

    /**
     * Whether a person whom nobody has to know is named in full only after the surname. Whoever writes of one person gives the full name first:
     * what comes after a surname may be that of another who bears it.
     */
    private boolean isNamedLater(String fullName, Phrase phrase, String surname) {
        PhraseIndex phrases = discourse.index();
        return kinds.kind(fullName) == ActorKind.PERSON
                && index.named(fullName).isEmpty()
                && phrases.isFirst(surname, fullName)
                && (phrases.inTitle(phrase)
                        || phrases.lastNamed(List.of(fullName), phrase).isEmpty());
    }

    private List<String> longer(String name) {
        return shortForms.of(name).stream()
                .filter(other -> shortens(name, other))
                .toList();
    }

    private boolean shortens(String name, String other) {
        ActorKind kind = kinds.kind(other);
        if (kind == ActorKind.PERSON) {
            return other.endsWith(" " + name) || other.endsWith("-" + name);
        }
        boolean paper = other.endsWith(" " + name) && lexicon.is("trade", name);
        return kind == ActorKind.ORGANISATION
                && (other.startsWith(name + " ") && index.named(name).isEmpty() || paper);
    }

    /** The state of an adjective that no pack knows: by the state's own name in the document, else by its form and use. */
    private Optional<Entity> people(Phrase phrase, String name) {
        if (name.contains(" ") || !Titles.looksLikeDemonym(name) || lexicon.is("not-people", name)) {
            return Optional.empty();
        }
        Optional<String> home = homes.computeIfAbsent(name, this::home);
        if (home.isPresent()) {
            return home.map(state -> cast.of(Names.named(state, ActorKind.STATE)));
        }
        boolean adjective = discourse.owned(phrase).stream().anyMatch(owned -> !owned.is(Form.THING));
        boolean plural = PEOPLE.matcher(name).matches();
        if (plural && !phrase.is(Trait.OWNER)) {
            return Optional.of(cast.people(name, cast.of(Names.named(Titles.homeOf(name), ActorKind.STATE))));
        }
        boolean inApposition = !discourse.apposed(phrase).isEmpty();
        return adjective && !inApposition && !phrase.is(Trait.OWNER)
                ? Optional.of(cast.of(Names.named(Titles.homeOf(name), ActorKind.STATE)))
                : Optional.empty();
    }

    private Optional<String> home(String people) {
        return discourse.names().stream()
                .filter(other -> !other.equals(people) && Titles.fits(people, other))
                .filter(other -> kinds.kind(other) == ActorKind.STATE)
                .findFirst();
    }
}
