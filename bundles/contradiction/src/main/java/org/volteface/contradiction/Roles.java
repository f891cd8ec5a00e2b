package org.volteface.contradiction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/**
 * Who does what to whom in one clause.
 *
 * @param doer the word that names the doer, where there is one
 * @param object the word that names what it is done to, where there is one
 */
record Roles(Optional<Lemmas.Word> doer, Optional<Lemmas.Word> object) {
    private static final Set<String> MUTUAL = Set.of(
            "meet",
            "marry",
            "join",
            "equal",
            "resemble",
            "face",
            "follow",
            "visit",
            "border",
            "fight",
            "contact",
            "include");
    private static final Set<String> PASSIVE = Set.of("nsubj:pass");
    private static final Set<String> AGENT = Set.of("obl:agent");
    private static final Set<String> OBJECT = Set.of("obj");

    /** Whether the premise has one of the hypothesis's verbs with doer and object changed about. */
    static boolean swapped(Lemmas asked, Lemmas known) {
        return asked.words().stream()
                .filter(word -> !MUTUAL.contains(word.lemma()))
                .anyMatch(word -> known.aligned(word)
                        .filter(same -> of(word).turned(of(same)))
                        .filter(same -> Polarity.denied(same) == Polarity.denied(word))
                        .isPresent());
    }

    /** Whether what the two words tell of is told of different doers, or of different things. */
    static boolean differ(Lemmas.Word one, Lemmas.Word other) {
        Roles roles = of(one);
        Roles others = of(other);
        return differ(roles.doer, others.doer) || differ(roles.object, others.object);
    }

    /** The roles at {@code verb}, of an active or a passive clause. */
    static Roles of(Lemmas.Word verb) {
        List<Lemmas.Word> passive = verb.children(PASSIVE);
        if (!passive.isEmpty()) {
            return new Roles(verb.children(AGENT).stream().findFirst(), Optional.of(passive.get(0)));
        }
        Optional<Lemmas.Word> doer = verb.token().is(PartOfSpeech.VERB) ? Subjects.of(verb) : Optional.empty();
        return new Roles(doer, verb.children(OBJECT).stream().findFirst());
    }

    private boolean turned(Roles other) {
        return doer.isPresent()
                && object.isPresent()
                && other.doer
                        .filter(word -> word.stem().equals(object.get().stem()))
                        .isPresent()
                && other.object
                        .filter(word -> word.stem().equals(doer.get().stem()))
                        .isPresent();
    }

    private static boolean differ(Optional<Lemmas.Word> one, Optional<Lemmas.Word> other) {
        if (one.isEmpty() || other.isEmpty() || other.get().token().is(PartOfSpeech.PRON)) {
            return false;
        }
        return !Subjects.alike(one.get(), other.get());
    }
}
