package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.text.PartOfSpeech;

/** What predicates are said of. */
final class Subjects {
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> NAME = Set.of("flat", "compound", "nmod:desc");
    private static final Set<String> TELLING = Set.of("amod", "compound", "nmod", "nmod:poss");
    private static final Set<String> OWNER = Set.of("nmod:poss", "nmod");
    private static final Set<String> SHARED = Set.of("conj", "xcomp", "advcl");
    private static final Set<String> ATTRIBUTE = Set.of("acl", "acl:relcl");
    private static final int REACH = 3;

    private Subjects() {}

    /** The word that names what {@code predicate} is said of, where the tree shows it. */
    static Optional<Lemmas.Word> of(Lemmas.Word predicate) {
        Lemmas.Word current = predicate;
        for (int steps = 0; steps < REACH; steps++) {
            List<Lemmas.Word> own = current.children(SUBJECT);
            Optional<Lemmas.Word> parent = current.parent();
            boolean relative = own.stream().allMatch(word -> word.token().is(PartOfSpeech.PRON));
            if (ATTRIBUTE.contains(current.relation()) && relative) {
                return parent;
            }
            if (!own.isEmpty() || parent.isEmpty() || !SHARED.contains(current.relation())) {
                return own.stream().findFirst();
            }
            current = parent.get();
        }
        return Optional.empty();
    }

    /** Whether both are said of one thing, as far as it is named: a pronoun may stand for anything. */
    static boolean same(Lemmas.Word one, Lemmas.Word other) {
        Optional<Lemmas.Word> first = of(one);
        Optional<Lemmas.Word> second = of(other).filter(word -> !word.token().is(PartOfSpeech.PRON));
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        return alike(first.get(), second.get());
    }

    /** Whether both may name one thing: the words meet, and what tells them from their like does not keep them apart. */
    static boolean alike(Lemmas.Word one, Lemmas.Word other) {
        Set<String> names = named(one);
        names.retainAll(named(other));
        boolean met = one.stem().equals(other.stem()) || names.contains(one.stem()) || names.contains(other.stem());
        return met && !apart(told(one), told(other));
    }

    private static boolean apart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    /** The stems of what tells a common noun from its like. */
    private static Set<String> told(Lemmas.Word word) {
        return word.isName()
                ? Set.of()
                : word.children(TELLING).stream().map(Lemmas.Word::stem).collect(Collectors.toSet());
    }

    /** The stem of the word that an adjective says something of; its own where the tree does not show it. */
    static String bearer(Lemmas.Word adjective) {
        Optional<Lemmas.Word> noun = adjective.relation().equals("amod") ? adjective.parent() : of(adjective);
        return noun.orElse(adjective).stem();
    }

    /** What a figure is told of: the owner of what is counted, and the subject of what is said. */
    static List<Lemmas.Word> around(Lemmas.Word figure) {
        List<Lemmas.Word> around = new ArrayList<>();
        Optional<Lemmas.Word> current = Optional.of(figure);
        while (current.isPresent()) {
            Lemmas.Word word = current.get();
            around.addAll(word.children(OWNER));
            of(word).ifPresent(around::add);
            current = word.token().is(PartOfSpeech.VERB) ? Optional.empty() : word.parent();
        }
        return around;
    }

    /** The stems of the word and of what makes one name with it. */
    static Set<String> named(Lemmas.Word word) {
        Set<String> stems = new HashSet<>(Set.of(word.stem()));
        word.children(NAME).forEach(part -> stems.add(part.stem()));
        return stems;
    }
}
