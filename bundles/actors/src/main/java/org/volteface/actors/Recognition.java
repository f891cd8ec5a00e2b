package org.volteface.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.volteface.api.model.ActorKind;

/** Recognises the actor of each phrase of one document, from its start to its end. Lives in one thread. */
final class Recognition {
    private static final Set<String> FIRST = Set.of("i", "we", "us", "me", "my", "our");
    /** Sorts of bodies that bear names of their own. */
    private static final Set<Sort> NAMED = Set.of(Sort.UNION, Sort.PARTY, Sort.BODY, Sort.AGENCY);

    private final Discourse discourse;
    private final NameResolver names;
    private final Descriptions descriptions;
    private final Focus focus = new Focus();
    private final Map<Phrase.Key, Optional<Entity>> known = new HashMap<>();
    private final Set<Phrase.Key> open = new HashSet<>();

    Recognition(Discourse discourse, Cast cast, NameResolver names) {
        this.discourse = discourse;
        this.names = names;
        this.descriptions = new Descriptions(cast, focus, new Home(discourse, names));
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.is(Form.PRONOUN) && phrase.is(Trait.QUOTED)) {
                continue;
            }
            Optional<Entity> entity = entity(phrase);
            boolean place =
                    phrase.is(Form.NAME) && names.place(phrase) && !phrase.is(Trait.SUBJECT) && !phrase.is(Trait.OWNER);
            if (!place && !begins(phrase, entity)) {
                entity.ifPresent(
                        found -> focus.mention(found, phrase, phrase.is(Trait.SUBJECT) || discourse.speaks(phrase)));
            }
        }
    }

    /** Whether a name that nobody else bears only begins that of a body: the Odense hospital trust is one, no Odense beside it. */
    private boolean begins(Phrase phrase, Optional<Entity> entity) {
        boolean unknown = entity.filter(named ->
                        named.kind() == ActorKind.ORGANISATION && named.sort().isEmpty())
                .filter(named -> !named.id().startsWith("Q"))
                .isPresent();
        return unknown
                && phrase.is(Form.NAME)
                && !phrase.is(Trait.OWNER)
                && discourse.owned(phrase).stream()
                        .anyMatch(body -> body.is(Form.BODY)
                                && phrase.place().to() == body.place().from());
    }

    /** The actor of {@code phrase}; empty where it designates none. */
    Optional<Entity> entity(Phrase phrase) {
        Optional<Entity> present = known.get(phrase.key());
        if (present != null) {
            return present.map(Entity::root);
        }
        if (!open.add(phrase.key())) {
            return Optional.empty();
        }
        Optional<Entity> found = recognise(phrase);
        open.remove(phrase.key());
        known.put(phrase.key(), found);
        return found.map(Entity::root);
    }

    private Optional<Entity> recognise(Phrase phrase) {
        return switch (phrase.form()) {
            case NAME -> Optional.of(names.entity(phrase));
            case PRONOUN -> pronoun(phrase, entity -> true);
            case OFFICE -> Optional.of(office(phrase));
            case BODY -> body(phrase);
            case GROUP -> Optional.of(descriptions.group(whole(phrase), owner(phrase)));
            case THING -> Optional.empty();
        };
    }

    /** A group with the words for whose it is, where nothing tells who that is: government lawyers. */
    private Phrase whole(Phrase phrase) {
        Optional<Phrase> body = phrase.owner().filter(owner -> owner.is(Form.BODY));
        return body.isEmpty() || owner(phrase).isPresent()
                ? phrase
                : phrase.under(body.get().words());
    }

    private Entity office(Phrase phrase) {
        Optional<Entity> person = apposed(phrase).filter(entity -> entity.kind() == ActorKind.PERSON);
        Optional<Entity> owner = owner(phrase);
        if (person.isPresent()
                && (phrase.is(Trait.PAST) || owner.isEmpty() && person.get().holds(phrase.words()))) {
            return person.get();
        }
        Entity office = descriptions.office(phrase, owner, person.isPresent());
        person.ifPresent(named -> named.join(office));
        return person.orElse(office).root();
    }

    private Optional<Entity> body(Phrase phrase) {
        Optional<Entity> named = apposed(phrase).filter(entity -> entity.kind() == ActorKind.ORGANISATION);
        if (named.isPresent()) {
            phrase.noun().sort().ifPresent(named.get()::learn);
            return named;
        }
        Optional<Entity> before = phrase.owner().isEmpty() ? fuller(phrase) : Optional.empty();
        return before.or(() -> titled(phrase)).or(() -> descriptions.body(phrase, owner(phrase)));
    }

    /** The body whose whole name before has the bare noun for its head: the Weavers' Guild, then guild president Lund. */
    private Optional<Entity> titled(Phrase phrase) {
        boolean bare = phrase.owner().isEmpty()
                && !phrase.is(Trait.INDEFINITE)
                && phrase.words().indexOf(' ') < 0
                && phrase.noun().sort().filter(NAMED::contains).isPresent();
        Optional<Entity> last = Optional.empty();
        for (Phrase before : bare ? discourse.phrases() : List.<Phrase>of()) {
            if (before.key().equals(phrase.key())) {
                break;
            }
            if (before.is(Form.NAME)
                    && before.words().indexOf(' ') > 0
                    && NameKinds.head(before.words()).equals(phrase.words())) {
                last = Optional.of(names.entity(before)).filter(named -> named.kind() == ActorKind.ORGANISATION);
            }
        }
        return last;
    }

    /** "The administration", where one was named with its owner before; "the government" may be the document's own at any time. */
    private Optional<Entity> fuller(Phrase phrase) {
        boolean points = phrase.is(Trait.DEFINITE)
                && !phrase.words().equals("government")
                && phrase.noun().sort().filter(Sort.GOVERNMENT::equals).isPresent();
        Phrase last = null;
        for (Phrase before : points ? discourse.phrases() : List.<Phrase>of()) {
            if (before.equals(phrase)) {
                break;
            }
            last = before.words().equals(phrase.words()) && before.owner().isPresent() ? before : last;
        }
        return Optional.ofNullable(last).flatMap(this::entity);
    }

    private Optional<Entity> apposed(Phrase phrase) {
        return discourse.apposed(phrase).stream()
                .filter(other -> other.is(Form.NAME))
                .map(names::entity)
                .findFirst();
    }

    /** The actor that {@code phrase} is said to belong to. */
    Optional<Entity> owner(Phrase phrase) {
        return phrase.owner()
                .flatMap(owner -> owner.is(Form.PRONOUN)
                        ? pronoun(owner, Descriptions.ownerOf(phrase)).or(() -> entity(owner))
                        : entity(owner));
    }

    /** Whom a pronoun points to among those that {@code fit}. */
    Optional<Entity> pronoun(Phrase phrase, Predicate<Entity> fits) {
        Predicate<Entity> agrees =
                switch (phrase.words()) {
                    case "he", "him", "his", "himself" -> person(Gender.MALE);
                    case "she", "her", "herself" -> person(Gender.FEMALE);
                    case "it", "its" -> Entity::collective;
                    case "they", "them", "their" -> entity -> entity.kind() == ActorKind.GROUP || entity.collective();
                    default -> entity -> false;
                };
        if (FIRST.contains(phrase.words())) {
            return Optional.empty();
        }
        if (phrase.words().equals("they") && things(phrase)) {
            return Optional.empty();
        }
        boolean human = !phrase.words().startsWith("it") && !phrase.words().startsWith("the");
        Optional<Entity> found = focus.antecedent(phrase, agrees.and(fits))
                .or(() -> human ? focus.antecedent(phrase, fits.and(Entity::human)) : Optional.empty());
        if (!phrase.is(Trait.QUOTED)) {
            found.filter(Entity::human).ifPresent(person -> person.learn(gender(phrase.words())));
        }
        return found;
    }

    /** Whether a clause of its own before {@code they} tells of things and nobody else: here are the answers; they help. */
    private boolean things(Phrase they) {
        Words words = discourse.words(they);
        int end = they.place().from();
        while (end > 0 && !words.lower(end).equals(";") && !words.lower(end).equals(":")) {
            end--;
        }
        int clause = end;
        List<Phrase> before = discourse.phrases().stream()
                .filter(phrase -> phrase.place().sentence() == they.place().sentence())
                .filter(phrase -> phrase.place().to() <= clause && !phrase.is(Form.PRONOUN))
                .toList();
        return !before.isEmpty()
                && before.stream().allMatch(phrase -> phrase.is(Form.THING))
                && before.stream().anyMatch(phrase -> phrase.words().endsWith("s"));
    }

    private static Predicate<Entity> person(Gender gender) {
        return entity -> entity.human() && entity.gender().agrees(gender);
    }

    private static Gender gender(String pronoun) {
        return pronoun.startsWith("h") && !pronoun.startsWith("her") ? Gender.MALE : Gender.FEMALE;
    }

    /** Whether {@code name} has the look of an adjective for a people. */
    boolean people(String name) {
        return Titles.looksLikeDemonym(name) || names.demonym(name);
    }

    /** The state whose capital the phrase speaks of: whose it is said to be, else the document's own. */
    Optional<Entity> capitalOf(Phrase phrase) {
        return owner(phrase).filter(entity -> entity.kind() == ActorKind.STATE).or(descriptions::home);
    }

    /** The only state that the document names. */
    Optional<Entity> onlyState() {
        return descriptions.onlyState();
    }

    /** Who has been mentioned. */
    Focus focus() {
        return focus;
    }
}
