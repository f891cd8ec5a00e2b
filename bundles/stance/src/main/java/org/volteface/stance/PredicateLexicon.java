package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The predicates, by lemma and by lemma with particle or preposition. */
final class PredicateLexicon {
    private final Map<String, Predicate> verbal = new HashMap<>();
    private final Map<String, Predicate> nominal = new HashMap<>();

    PredicateLexicon() {
        for (String[] row : DataFile.rows("predicates.tsv")) {
            Predicate predicate = Predicate.of(row);
            (predicate.type() == Predicate.Type.DEED ? nominal : verbal).put(row[0], predicate);
        }
    }

    /** The predicate of the token and the words that go with it, of two such words before one; else of the token alone. */
    Optional<Predicate> find(Clause clause, int token) {
        String lemma = clause.lemma(token);
        for (String pair : clause.companionPairs(token)) {
            Predicate found = verbal.get(lemma + " " + pair);
            if (found != null) {
                return Optional.of(found);
            }
        }
        for (String with : clause.companions(token)) {
            Predicate found = verbal.get(lemma + " " + with);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(verbal.get(lemma));
    }

    /** Whether the object is part of the predicate's own words: turn its back on, give the green light to. */
    boolean isIdiom(Clause clause, int token, int object) {
        String alone = clause.lemma(token) + " " + clause.lemma(object);
        Stream<String> qualified = clause.children(object, "amod").stream()
                .map(adjective -> clause.lemma(token) + " " + clause.lemma(adjective) + " " + clause.lemma(object));
        return Stream.concat(Stream.of(alone), qualified)
                .map(verbal::get)
                .anyMatch(whole -> whole != null && whole.thing().isEmpty());
    }

    /** The deed that the noun names. */
    Optional<Predicate> deed(String lemma) {
        return Optional.ofNullable(nominal.get(lemma));
    }

    /** The attitude that a preposition expresses with a form of "to be": against, for. */
    Optional<Boolean> preposition(String lemma) {
        return switch (lemma) {
            case "against" -> Optional.of(false);
            case "for", "behind" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
