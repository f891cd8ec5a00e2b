package org.volteface.contradiction;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.text.PartOfSpeech;

/** The clash of words of opposite meaning said of the same things. */
final class Opposition implements Clash {
    private static final double SAME_MATTER = 0.75;

    private final Antonyms antonyms = new Antonyms();

    @Override
    public boolean between(Lemmas asked, Lemmas known) {
        return asked.all().stream()
                .filter(Lemmas.Word::predicates)
                .filter(word -> word.light() || known.aligned(word).isEmpty())
                .filter(word -> restMeets(asked, known, word))
                .anyMatch(word ->
                        known.all().stream().anyMatch(other -> contrary(word, other) && told(asked, known, other)));
    }

    private boolean contrary(Lemmas.Word word, Lemmas.Word other) {
        return antonyms.opposite(word, other)
                && Polarity.denied(other) == Polarity.denied(word)
                && !Polarity.open(other)
                && sameRoles(word, other);
    }

    /** Old scenery and a new technique are no opposites, nor what one does and another undoes. */
    private static boolean sameRoles(Lemmas.Word word, Lemmas.Word other) {
        if (word.token().is(PartOfSpeech.ADJ) && other.token().is(PartOfSpeech.ADJ)) {
            return Subjects.bearer(word).equals(Subjects.bearer(other));
        }
        return !Roles.differ(word, other);
    }

    private static boolean restMeets(Lemmas asked, Lemmas known, Lemmas.Word but) {
        Set<String> rest = asked.words().stream()
                .filter(word -> !word.equals(but))
                .map(Lemmas.Word::stem)
                .collect(Collectors.toSet());
        return Stems.containment(rest, known.stems()) >= SAME_MATTER;
    }

    /** Whether the names and figures of the hypothesis, but for its subject, stand in the sentence of {@code contrary}. */
    private static boolean told(Lemmas asked, Lemmas known, Lemmas.Word contrary) {
        Set<String> here = known.all().stream()
                .filter(word -> word.sentence().equals(contrary.sentence()))
                .map(Lemmas.Word::stem)
                .collect(Collectors.toCollection(HashSet::new));
        Optional<Lemmas.Word> subject = asked.root().flatMap(Subjects::of);
        subject.ifPresent(word -> here.addAll(Subjects.named(word)));
        return asked.all().stream()
                .filter(word -> word.token().is(PartOfSpeech.PROPN, PartOfSpeech.NUM))
                .allMatch(word -> here.contains(word.stem()));
    }
}
