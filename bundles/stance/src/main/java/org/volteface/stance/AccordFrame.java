package org.volteface.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Statement;
import org.volteface.api.text.PartOfSpeech;

/** The agreement that a promise is made under: its terms go with the promise, so that leaving it concerns the promise. */
final class AccordFrame {
    private static final Set<String> NOUNS =
            Set.of("deal", "settlement", "memorandum", "convention", "protocol", "compact", "charter", "contract");

    private final Synonyms synonyms;
    private final Clause clause;

    /** A frame to be looked for in the whole of {@code clause}. */
    AccordFrame(Synonyms synonyms, Clause clause) {
        this.synonyms = synonyms;
        this.clause = clause;
    }

    /** The proposition of a promise with the terms of the agreement that it is made under, where it is made under one. */
    Proposition around(Proposition promise, List<Statement> before) {
        Optional<Integer> accord = accord();
        if (accord.isEmpty()) {
            return promise;
        }
        Set<String> terms = new LinkedHashSet<>(promise.terms());
        terms.addAll(named(accord.get()));
        String head = synonyms.form(clause.lemma(accord.get()));
        before.stream()
                .map(statement -> statement.claim().proposition().terms())
                .filter(known -> !known.isEmpty() && known.get(0).equals(head))
                .reduce((first, second) -> second)
                .ifPresent(terms::addAll);
        return new Proposition(
                promise.topic(), new ArrayList<>(terms), promise.direction(), promise.scope(), promise.counterpart());
    }

    private Optional<Integer> accord() {
        for (int i = 0; i < clause.tokens().size(); i++) {
            boolean under = clause.children(i, "case").stream()
                    .anyMatch(marker -> clause.lemma(marker).equals("under"));
            if (under && NOUNS.contains(synonyms.form(clause.lemma(i)))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private List<String> named(int accord) {
        return clause.phrase(accord).stream()
                .filter(token -> clause.is(token, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ))
                .map(token -> synonyms.form(clause.lemma(token)))
                .toList();
    }
}
