package org.volteface.actors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who has been mentioned so far, and how much to the fore: what pronouns and short descriptions point back to. */
final class Focus {
    private static final int DISTANCE = 4;
    private static final int FARTHEST = 6;
    private final List<Mention> mentions = new ArrayList<>();

    private record Mention(Entity entity, Phrase phrase, boolean fore) {}

    /** Adds a mention, to the fore where it is a subject or speaks; they come in the order of reading. */
    void mention(Entity entity, Phrase phrase, boolean fore) {
        mentions.add(new Mention(entity, phrase, fore));
    }

    /** The one most to the fore before {@code at} that {@code fits}: subjects before others, near before far. */
    Optional<Entity> antecedent(Phrase at, Predicate<Entity> fits) {
        Mention best = null;
        int highest = Integer.MIN_VALUE;
        for (Mention mention : mentions) {
            if (before(mention.phrase(), at) && fits.test(mention.entity().root())) {
                int score = score(mention, at);
                if (score > highest) {
                    best = mention;
                    highest = score;
                }
            }
        }
        return Optional.ofNullable(best).map(mention -> mention.entity().root());
    }

    /** The one last mentioned before {@code at} that {@code fits}, whatever its part in the sentence. */
    Optional<Entity> last(Phrase at, Predicate<Entity> fits) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (before(mention.phrase(), at) && fits.test(mention.entity().root())) {
                return Optional.of(mention.entity().root());
            }
        }
        return Optional.empty();
    }

    /** The only one before {@code at} that {@code fits} and has been to the fore; empty where two have. */
    Optional<Entity> only(Phrase at, Predicate<Entity> fits) {
        Set<Entity> found = new HashSet<>();
        for (Mention mention : mentions) {
            boolean fore = mention.fore() || mention.phrase().is(Trait.OWNER);
            if (fore
                    && before(mention.phrase(), at)
                    && fits.test(mention.entity().root())) {
                found.add(mention.entity().root());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The one to the fore in the sentence of {@code at} before it that {@code fits}. */
    Optional<Entity> here(Phrase at, Predicate<Entity> fits) {
        for (Mention mention : mentions) {
            boolean same = mention.phrase().place().sentence() == at.place().sentence();
            boolean fore = mention.fore() || mention.phrase().is(Trait.OWNER);
            if (same
                    && fore
                    && before(mention.phrase(), at)
                    && fits.test(mention.entity().root())) {
                return Optional.of(mention.entity().root());
            }
        }
        return Optional.empty();
    }

    private static int score(Mention mention, Phrase at) {
        Phrase phrase = mention.phrase();
        int distance = Math.abs(at.place().sentence() - phrase.place().sentence());
        int score = -DISTANCE * Math.min(distance, FARTHEST);
        score += mention.fore() ? 5 : 0;
        score -= phrase.is(Trait.INDEFINITE) ? 1 : 0;
        score -= phrase.is(Trait.OWNER) ? 1 : 0;
        score -= phrase.owner().filter(owner -> owner.is(Form.PRONOUN)).isPresent() ? 2 : 0;
        score -= phrase.is(Trait.QUOTED) && !at.is(Trait.QUOTED) ? 4 : 0;
        return score;
    }

    private static boolean before(Phrase phrase, Phrase at) {
        if (phrase.place().sentence() != at.place().sentence()) {
            return phrase.place().sentence() < at.place().sentence();
        }
        return phrase.place().to() <= at.place().from();
    }
}
