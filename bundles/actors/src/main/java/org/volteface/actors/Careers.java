package org.volteface.actors;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.ActorKind;

/** Finds who had another office before: the transport minister, who was mayor of Odense until May. */
final class Careers {
    private static final Set<String> HAVING = Set.of(
            "was",
            "as",
            "had",
            "been",
            "has",
            "served",
            "then",
            "once",
            "previously",
            "formerly",
            "until",
            "recently",
            "the",
            "a");
    private static final Set<String> OPENING = Set.of("who", "formerly", "previously");
    private static final int LONGEST = 7;
    private final Discourse discourse;
    private final Recognition recognition;

    Careers(Discourse discourse, Recognition recognition) {
        this.discourse = discourse;
        this.recognition = recognition;
    }

    /** Tells each of the office that it had. */
    void learn() {
        for (Phrase phrase : discourse.phrases()) {
            boolean whose =
                    phrase.owner().filter(owner -> !owner.is(Form.PRONOUN)).isPresent();
            if (phrase.is(Form.OFFICE) && whose && !phrase.is(Trait.PAST) && !phrase.is(Trait.INDEFINITE)) {
                holder(phrase).ifPresent(person -> learn(person, phrase));
            }
        }
    }

    private void learn(Entity person, Phrase phrase) {
        recognition
                .entity(phrase)
                .filter(office -> office.kind() == ActorKind.OFFICE && office != person)
                .ifPresent(person::had);
    }

    /** The one whom the clause that tells of {@code office} says more of. */
    private Optional<Entity> holder(Phrase office) {
        Words words = discourse.words(office);
        int i = office.place().from() - 1;
        while (i > 0 && office.place().from() - i < LONGEST && HAVING.contains(words.lower(i)) && !opens(words, i)) {
            i--;
        }
        if (!opens(words, i)) {
            return Optional.empty();
        }
        int end = words.lower(i - 1).equals(",") ? i - 1 : i;
        return discourse.index().in(office.place().sentence()).stream()
                .filter(phrase ->
                        phrase.place().span().end() == words.span(end - 1, end).end())
                .filter(phrase -> phrase.is(Form.OFFICE) || phrase.is(Form.NAME) && !phrase.is(Trait.OWNER))
                .max(Comparator.comparingInt(phrase -> phrase.place().span().length()))
                .flatMap(recognition::entity)
                .filter(Entity::human);
    }

    private static boolean opens(Words words, int at) {
        return at > 0 && OPENING.contains(words.lower(at));
    }
}
