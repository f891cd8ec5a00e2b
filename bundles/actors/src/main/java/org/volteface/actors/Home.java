package org.volteface.actors;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.ActorKind;

/** The state whose affairs a document is about: the one that its government, parliament and offices belong to. */
final class Home {
    private static final Set<String> TOWARD = Set.of("with", "to", "against", "toward", "towards", "from", "on");
    private static final int OWNER = 4;
    private static final int SUBJECT = 2;
    /** So much is told of a state that the article is about it, though nobody in it has a title there. */
    private static final int MUCH = 7;

    private static final Set<Sort> RULING = EnumSet.of(Sort.GOVERNMENT, Sort.MINISTRY, Sort.PARLIAMENT);
    private static final Set<Standing> HEADING = EnumSet.of(Standing.HEAD, Standing.MINISTER);
    private final Optional<Entity> state;
    private final boolean alone;
    private final boolean one;
    private final boolean governed;

    Home(Discourse discourse, NameResolver names) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Entity> states = new LinkedHashMap<>();
        Set<String> governing = new HashSet<>();
        for (Phrase phrase : discourse.phrases()) {
            if (phrase.is(Form.NAME)) {
                Entity named = names.entity(phrase);
                Entity entity = named.kind() == ActorKind.GROUP ? named.owner().orElse(named) : named;
                if (entity.kind() == ActorKind.STATE && !counterpart(discourse, phrase)) {
                    states.putIfAbsent(entity.id(), entity);
                    weights.merge(entity.id(), weight(discourse, phrase), Integer::sum);
                    if (governs(discourse, phrase)) {
                        governing.add(entity.id());
                    }
                }
            }
        }
        Entity best = null;
        for (Entity candidate : states.values()) {
            if (best == null || weights.getOrDefault(candidate.id(), 0) > weights.getOrDefault(best.id(), 0)) {
                best = candidate;
            }
        }
        this.state = Optional.ofNullable(best);
        Entity first = best;
        int highest = first == null ? 0 : weights.getOrDefault(first.id(), 0);
        this.one = states.size() == 1;
        this.governed = first != null && (governing.contains(first.id()) || highest >= MUCH);
        this.alone = states.values().stream()
                .allMatch(other -> other == first || 2 * weights.getOrDefault(other.id(), 0) <= highest);
    }

    /** "talks with Norland", "a letter to Norland": a state that others have to do with is not the one the affairs are of. */
    private static boolean counterpart(Discourse discourse, Phrase phrase) {
        Words words = discourse.words(phrase);
        int before = phrase.place().from() - 1;
        String preposition = words.lower(words.lower(before).equals("the") ? before - 1 : before);
        return TOWARD.contains(preposition) && !phrase.is(Trait.OWNER);
    }

    /** Whether it is told to have a government, a parliament or a minister: a state that only plays on a stage has none here. */
    private static boolean governs(Discourse discourse, Phrase phrase) {
        return discourse.owned(phrase).stream()
                .anyMatch(owned -> owned.noun().sort().filter(RULING::contains).isPresent()
                        || owned.noun().standing().filter(HEADING::contains).isPresent());
    }

    private static int weight(Discourse discourse, Phrase phrase) {
        boolean owns = discourse.owned(phrase).stream().anyMatch(owned -> owned.is(Form.OFFICE) || owned.is(Form.BODY));
        return 1 + (owns ? OWNER : 0) + (phrase.is(Trait.SUBJECT) ? SUBJECT : 0);
    }

    /** The state, where no other comes near it in the document. */
    Optional<Entity> undisputed() {
        return alone ? state : Optional.empty();
    }

    /** The state, where the document names no other. */
    Optional<Entity> only() {
        return one ? state : Optional.empty();
    }

    /** The state; empty where the document names none, or only names it. */
    Optional<Entity> state() {
        return governed ? state : Optional.empty();
    }
}
