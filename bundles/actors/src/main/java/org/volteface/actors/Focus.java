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
    /** How many sentences back anybody is still in mind: more than an article has. */
    private static final int REACH = 300;

    private final List<Mention> body = new ArrayList<>();
    private final List<Mention> title = new ArrayList<>();

    private record Mention(Entity entity, Phrase phrase, boolean fore) {
        int sentence() {
            return phrase.place().sentence();
        }
    }

    /** Adds a mention, to the fore where it is a subject or speaks; they come in the order of reading, those of the title last. */
    void mention(Entity entity, Phrase phrase, boolean fore) {
        Mention mention = new Mention(entity, phrase, fore);
        boolean begunAgain = !body.isEmpty()
                && mention.sentence() < body.get(body.size() - 1).sentence();
        (begunAgain ? title : body).add(mention);
    }

    /** What is in mind at {@code at}: the sentences before it, and the title. */
    private List<Mention> inMind(Phrase at) {
        int sentence = at.place().sentence();
        List<Mention> near = body.subList(first(sentence - REACH), first(sentence + 1));
        if (title.isEmpty()) {
            return near;
        }
        List<Mention> all = new ArrayList<>(near);
        all.addAll(title);
        return all;
    }

    /** The index of the first mention of the body in the given sentence or after it. */
    private int first(int sentence) {
        int low = 0;
        int high = body.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (body.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The one most to the fore before {@code at} that {@code fits}: subjects before others, near before far. */
    Optional<Entity> antecedent(Phrase at, Predicate<Entity> fits) {
        Mention best = null;
        int highest = Integer.MIN_VALUE;
        for (Mention mention : inMind(at)) {
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
        List<Mention> mentions = inMind(at);
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
        return only(at, fits, Integer.MAX_VALUE);
    }

    /** The only one in the sentence before {@code at}, or in its own, that {@code fits} and is to the fore. */
    Optional<Entity> near(Phrase at, Predicate<Entity> fits) {
        return only(at, fits, 1);
    }

    private Optional<Entity> only(Phrase at, Predicate<Entity> fits, int farthest) {
        Set<Entity> found = new HashSet<>();
        for (Mention mention : inMind(at)) {
            boolean fore = mention.fore() || mention.phrase().is(Trait.OWNER);
            int distance = at.place().sentence() - mention.phrase().place().sentence();
            if (fore
                    && distance <= farthest
                    && before(mention.phrase(), at)
                    && fits.test(mention.entity().root())) {
                found.add(mention.entity().root());
            }
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** The one to the fore in the sentence of {@code at} before it that {@code fits}. */
    Optional<Entity> here(Phrase at, Predicate<Entity> fits) {
        for (Mention mention : inMind(at)) {
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
