package org.volteface.contradiction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.Sentence;
import org.volteface.api.text.Syntax;

/**
 * Who does what to whom in one clause.
 *
 * @param doer the stem of the word that names the doer
 * @param object the stem of the word that names what it is done to
 */
record Roles(String doer, String object) {
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

    /** Whether the premise has one of the hypothesis's verbs with doer and object changed about. */
    static boolean swapped(Lemmas asked, Lemmas known) {
        for (Lemmas.Word word : asked.words()) {
            Optional<Roles> roles = of(word);
            if (roles.isEmpty() || MUTUAL.contains(word.lemma())) {
                continue;
            }
            Optional<Lemmas.Word> same = known.aligned(word);
            Optional<Roles> others = same.flatMap(Roles::of);
            boolean about = others.filter(
                            other -> other.doer.equals(roles.get().object) && other.object.equals(roles.get().doer))
                    .isPresent();
            if (about && Polarity.denied(same.get()) == Polarity.denied(word)) {
                return true;
            }
        }
        return false;
    }

    /** The roles at {@code verb}, of an active or a passive clause. */
    private static Optional<Roles> of(Lemmas.Word verb) {
        Sentence sentence = verb.sentence();
        if (sentence.syntax().isEmpty()) {
            return Optional.empty();
        }
        Syntax tree = sentence.syntax().get();
        Optional<String> subject = child(sentence, tree, verb.index(), Set.of("nsubj"));
        Optional<String> object = child(sentence, tree, verb.index(), Set.of("obj"));
        Optional<String> passive = child(sentence, tree, verb.index(), Set.of("nsubj:pass"));
        Optional<String> agent = child(sentence, tree, verb.index(), Set.of("obl:agent"));
        if (subject.isPresent() && object.isPresent()) {
            return Optional.of(new Roles(subject.get(), object.get()));
        }
        return passive.isPresent() && agent.isPresent()
                ? Optional.of(new Roles(agent.get(), passive.get()))
                : Optional.empty();
    }

    private static Optional<String> child(Sentence sentence, Syntax tree, int verb, Set<String> relations) {
        return tree.children(verb).stream()
                .filter(child -> relations.contains(tree.relation(child)))
                .map(child -> Stems.stem(sentence.tokens().get(child).lemma().toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }
}
