package org.volteface.actors;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.ActorKind;
import org.volteface.api.text.PartOfSpeech;

/**
 * Finds the person in an office where one sentence tells the office and the next one a name without a word about who that is: readers
 * of news are owed that word, so the name is that of the one told of before. Only where no other office and no other such name is near.
 */
final class Introductions {
    private static final Set<String> TELLING = Set.of(",", "of", "from", "for", "(", "-", "–", "—", "who", "and", "'s");
    private static final Set<Standing> SINGLE =
            EnumSet.of(Standing.HEAD, Standing.MINISTER, Standing.CHIEF, Standing.LOCAL);
    /** Whoever demands or answers may be somebody else who stands against the office. */
    private static final Set<String> SAYING =
            Set.of("said", "says", "told", "tells", "added", "adds", "noted", "notes", "explained", "explains");

    private final Discourse discourse;
    private final Recognition recognition;

    Introductions(Discourse discourse, Recognition recognition) {
        this.discourse = discourse;
        this.recognition = recognition;
    }

    /** Makes the two one actor, where they are. */
    void join() {
        Optional<Entity> office =
                only(discourse.phrases().stream().filter(this::opens).toList());
        Optional<Entity> person =
                only(discourse.phrases().stream().filter(this::bare).toList());
        boolean told = person.isPresent()
                && office.isPresent()
                && (says(person.get()) || isTakenUp(person.get(), office.get()));
        if (told && fit(office.get(), person.get())) {
            person.get().join(office.get());
        }
    }

    private Optional<Entity> only(List<Phrase> phrases) {
        List<Entity> found = phrases.stream()
                .flatMap(phrase -> recognition.entity(phrase).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether the phrase tells of an office that one person has, as subject or speaker, and nobody is named for it. */
    private boolean opens(Phrase phrase) {
        boolean single = phrase.noun().standing().filter(SINGLE::contains).isPresent()
                || phrase.words().startsWith("chief ");
        boolean one = phrase.is(Form.OFFICE) && single && !phrase.is(Trait.INDEFINITE) && !phrase.is(Trait.PAST);
        boolean fore = phrase.is(Trait.SUBJECT) || discourse.speaks(phrase);
        return one
                && fore
                && phrase.owner().filter(owner -> !owner.is(Form.PRONOUN)).isPresent()
                && recognition
                        .entity(phrase)
                        .filter(entity -> entity.kind() == ActorKind.OFFICE)
                        .isPresent();
    }

    /** Whether the name comes with a plain word of saying when it is first told. */
    private boolean says(Entity person) {
        return discourse.phrases().stream()
                .filter(phrase -> bare(phrase) && recognition.entity(phrase).equals(Optional.of(person)))
                .anyMatch(phrase -> {
                    Words words = discourse.words(phrase);
                    return discourse.speaks(phrase)
                            && (SAYING.contains(words.lower(phrase.place().to()))
                                    || SAYING.contains(
                                            words.lower(phrase.place().from() - 1)));
                });
    }

    /** Whether the office is the subject that takes up the subject of the sentence before it: Ida Renn rose. The leader of the league sat down. */
    private boolean isTakenUp(Entity person, Entity office) {
        Optional<Phrase> first = firstSubject(person);
        Optional<Phrase> later = firstSubject(office);
        return first.isPresent()
                && later.isPresent()
                && first.get().place().sentence() + 1 == later.get().place().sentence();
    }

    private Optional<Phrase> firstSubject(Entity entity) {
        return discourse.phrases().stream()
                .filter(phrase -> phrase.is(Form.NAME) || phrase.is(Form.OFFICE))
                .filter(phrase -> recognition.entity(phrase).equals(Optional.of(entity)))
                .findFirst()
                .filter(phrase -> phrase.is(Trait.SUBJECT) || discourse.speaks(phrase));
    }

    /** Whether the phrase is the first mention of a full name, with no word about who that is. */
    private boolean bare(Phrase phrase) {
        boolean first =
                phrase.is(Form.NAME) && discourse.named(phrase.words()).get(0).equals(phrase);
        if (!first
                || !phrase.words().contains(" ")
                || !discourse.apposed(phrase).isEmpty()
                || phrase.owner().isPresent()) {
            return false;
        }
        Words words = discourse.words(phrase);
        int before = phrase.place().from() - 1;
        boolean titled = words.is(before, PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.PROPN);
        boolean told = TELLING.contains(words.lower(phrase.place().to()));
        return !titled
                && !told
                && recognition
                        .entity(phrase)
                        .filter(entity -> entity.kind() == ActorKind.PERSON
                                && entity.posts().isEmpty())
                        .isPresent();
    }

    /** Whether they are told of in sentences next to each other and never in one. */
    private boolean fit(Entity office, Entity person) {
        Set<Integer> offices = sentences(office);
        Set<Integer> names = sentences(person);
        boolean near = names.stream().anyMatch(n -> offices.contains(n - 1) || offices.contains(n + 1));
        return near
                && names.stream().noneMatch(offices::contains)
                && office.gender().agrees(person.gender());
    }

    private Set<Integer> sentences(Entity entity) {
        Set<Integer> numbers = new HashSet<>();
        for (Phrase phrase : discourse.phrases()) {
            boolean told = phrase.is(Form.NAME) || phrase.is(Form.OFFICE);
            if (told
                    && recognition
                            .entity(phrase)
                            .filter(found -> found == entity)
                            .isPresent()) {
                numbers.add(phrase.place().sentence());
            }
        }
        return numbers;
    }
}
