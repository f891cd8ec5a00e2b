package org.volteface.actors;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.volteface.api.model.ActorKind;

/** Recognises whom an office, a body or a group of a document is, by its words and what it belongs to. */
final class Descriptions {
    private static final Pattern BODY = Pattern.compile("(?:\\S+-member )?(?:council|congress)");
    private static final Set<Standing> OF_STATES = Set.of(Standing.HEAD, Standing.MINISTER, Standing.ENVOY);
    private static final Set<Sort> PUBLIC =
            Set.of(Sort.MINISTRY, Sort.PARLIAMENT, Sort.COURT, Sort.AGENCY, Sort.MEDIA, Sort.PARTY);
    private static final Set<Sort> FOUNDED = Set.of(Sort.COMPANY, Sort.BODY, Sort.PARTY, Sort.UNION);
    private final Cast cast;
    private final Focus focus;
    private final Home home;

    Descriptions(Cast cast, Focus focus, Home home) {
        this.cast = cast;
        this.focus = focus;
        this.home = home;
    }

    /** What may own {@code phrase} where a pronoun says who does: states own ministers, companies chief executives. */
    static Predicate<Entity> ownerOf(Phrase phrase) {
        boolean state = phrase.noun().standing().filter(OF_STATES::contains).isPresent()
                || phrase.noun()
                        .sort()
                        .filter(sort -> sort == Sort.GOVERNMENT || sort == Sort.MINISTRY)
                        .isPresent();
        boolean chief = phrase.noun().standing().filter(Standing.CHIEF::equals).isPresent();
        return entity ->
                state ? entity.kind() == ActorKind.STATE || entity.human() : !chief || entity.kind() != ActorKind.STATE;
    }

    /** The state whose affairs the document is about, where no other comes near it. */
    Optional<Entity> home() {
        return home.undisputed();
    }

    /** The only state that the document names. */
    Optional<Entity> onlyState() {
        return home.only();
    }

    /** The office, or the person in it. */
    Entity office(Phrase phrase, Optional<Entity> owner, boolean named) {
        Standing standing = phrase.noun().standing().orElse(Standing.PERSON);
        if (owner.isEmpty() && !phrase.is(Trait.INDEFINITE) && !phrase.is(Trait.PAST)) {
            Optional<Entity> before = focus.last(phrase, entity -> entity.human() && entity.holds(phrase.words()));
            if (before.isPresent() && !(named && before.get().kind() == ActorKind.PERSON)) {
                return before.get();
            }
        }
        Optional<Entity> body = owner.map(entity -> bodyOf(entity, standing)).or(() -> bodyInFocus(phrase, standing));
        Phrase.Noun noun = phrase.is(Trait.PAST)
                ? new Phrase.Noun("former " + phrase.words(), Optional.of(Standing.EXPERT), Optional.empty())
                : phrase.noun();
        return cast.office(noun, body);
    }

    /** A minister's ministers and spokespersons are those of the state. */
    private static Entity bodyOf(Entity owner, Standing standing) {
        boolean stately = OF_STATES.contains(standing) && owner.human();
        return stately ? state(owner).orElse(owner) : owner;
    }

    private static Optional<Entity> state(Entity person) {
        return person.posts().stream()
                .flatMap(post -> post.body().stream())
                .map(Entity::root)
                .filter(entity -> entity.kind() == ActorKind.STATE)
                .findFirst();
    }

    private Optional<Entity> bodyInFocus(Phrase phrase, Standing standing) {
        return switch (standing) {
            case HEAD ->
                phrase.words().equals("president")
                        ? focus.antecedent(phrase, Entity::collective)
                        : stateInFocus(phrase);
            case MINISTER, ENVOY, LOCAL -> stateInFocus(phrase);
            case SPOKESPERSON ->
                focus.here(phrase, Entity::collective).or(() -> focus.antecedent(phrase, Entity::collective));
            case CHIEF -> focus.antecedent(phrase, entity -> entity.kind() == ActorKind.ORGANISATION);
            case MEMBER -> home.undisputed();
            case EXPERT, PERSON -> Optional.empty();
        };
    }

    private Optional<Entity> stateInFocus(Phrase phrase) {
        return focus.here(phrase, entity -> entity.kind() == ActorKind.STATE).or(home::state);
    }

    /** The body; empty where nothing tells which is meant. */
    Optional<Entity> body(Phrase phrase, Optional<Entity> owner) {
        Sort sort = phrase.noun().sort().orElse(Sort.BODY);
        if (sort == Sort.GOVERNMENT || sort == Sort.STATE) {
            return government(phrase, owner);
        }
        if (sort == Sort.ORGAN
                || owner.filter(entity -> decides(phrase, entity)).isPresent()) {
            return organ(phrase, owner);
        }
        if (owner.isPresent() && !seat(phrase, owner.get(), sort)) {
            return Optional.of(cast.body(phrase.noun(), owner.map(entity -> partOf(entity, sort))));
        }
        if (!phrase.is(Trait.INDEFINITE)) {
            Optional<Entity> before = focus.last(phrase, entity -> same(entity, phrase, sort))
                    .or(() -> focus.antecedent(phrase, entity -> unsorted(entity, phrase, sort)))
                    .or(() -> focus.here(phrase, entity -> undescribed(entity, sort)))
                    .or(() -> focus.only(phrase, entity -> undescribed(entity, sort) || same(entity, phrase, sort)))
                    .or(() -> focus.near(phrase, entity -> !phrase.words().contains(" ") && undescribed(entity, sort)));
            if (before.isPresent()) {
                before.get().learn(sort);
                return before;
            }
        }
        if (owner.isPresent()) {
            return Optional.of(cast.body(phrase.noun(), owner));
        }
        boolean national = PUBLIC.contains(sort) && !phrase.is(Trait.INDEFINITE);
        return Optional.of(cast.body(phrase.noun(), national ? stateInFocus(phrase) : Optional.empty()));
    }

    /** The council of a league, the congress of a union: the body itself where it decides. */
    private static boolean decides(Phrase phrase, Entity owner) {
        boolean founded = owner.sort().filter(FOUNDED::contains).isPresent();
        return founded
                && owner.kind() == ActorKind.ORGANISATION
                && BODY.matcher(phrase.words()).matches();
    }

    /** The company or body that an organ runs, named or told of before; the organ of a state stands for itself. */
    private Optional<Entity> organ(Phrase phrase, Optional<Entity> owner) {
        Optional<Entity> whole = owner.isPresent() || phrase.is(Trait.INDEFINITE)
                ? owner
                : focus.antecedent(phrase, entity -> entity.kind() == ActorKind.ORGANISATION);
        return whole.filter(entity -> entity.kind() == ActorKind.ORGANISATION)
                .or(() -> Optional.of(cast.body(phrase.noun(), owner)));
    }

    private Optional<Entity> government(Phrase phrase, Optional<Entity> owner) {
        Optional<Entity> state = owner.flatMap(entity -> entity.human() ? state(entity) : Optional.of(entity));
        if (state.isPresent()) {
            return state;
        }
        if (owner.filter(Entity::human).isPresent()) {
            // "the Dorn administration" is no other government's, though nothing tells which country Dorn leads
            return Optional.of(cast.body(phrase.noun(), owner));
        }
        return phrase.is(Trait.INDEFINITE)
                        || phrase.words().contains(" ")
                                && phrase.noun()
                                        .sort()
                                        .filter(Sort.STATE::equals)
                                        .isPresent()
                ? Optional.of(cast.body(phrase.noun(), Optional.empty()))
                : stateInFocus(phrase).or(home::only);
    }

    /** The Oslo company, the Danish firm: where the one that is told of has its seat, no owner. */
    private static boolean seat(Phrase phrase, Entity owner, Sort sort) {
        boolean before = phrase.owner()
                .filter(place -> place.is(Form.NAME) && !place.is(Trait.OWNER))
                .filter(place -> place.place().to() == phrase.place().from())
                .isPresent();
        return before && sort == Sort.COMPANY && owner.kind() == ActorKind.STATE && phrase.is(Trait.DEFINITE);
    }

    private static Entity partOf(Entity owner, Sort sort) {
        return owner.human() && sort == Sort.MINISTRY ? state(owner).orElse(owner) : owner;
    }

    private static boolean same(Entity entity, Phrase phrase, Sort sort) {
        if (entity.kind() != ActorKind.ORGANISATION) {
            return false;
        }
        boolean sorted = entity.sort().filter(sort::equals).isPresent();
        String name = entity.actor().name().toLowerCase(java.util.Locale.ROOT);
        boolean wordsFit = (" " + name + " ").contains(" " + phrase.words() + " ");
        return sorted && (wordsFit || FOUNDED.contains(sort) && !phrase.words().contains(" "));
    }

    /** "Corvan will close its mill, the steel company said": a description of the one that the sentence names. */
    private static boolean undescribed(Entity entity, Sort sort) {
        return sort == Sort.COMPANY
                && entity.kind() == ActorKind.ORGANISATION
                && entity.sort().isEmpty()
                && !entity.id().startsWith("Q");
    }

    private static boolean unsorted(Entity entity, Phrase phrase, Sort sort) {
        boolean generic = FOUNDED.contains(sort) && !phrase.words().contains(" ");
        return generic
                && entity.kind() == ActorKind.ORGANISATION
                && entity.sort().isEmpty()
                && !entity.id().startsWith("Q");
    }

    /** The group, of the document's own state where it is not said whose. */
    Entity group(Phrase phrase, Optional<Entity> owner) {
        Optional<Entity> whose = owner.filter(entity -> !entity.human());
        return whose.isEmpty() && home.undisputed().isPresent()
                ? cast.groupAt(phrase.words(), home.undisputed().get())
                : cast.group(phrase.words(), whose);
    }
}
