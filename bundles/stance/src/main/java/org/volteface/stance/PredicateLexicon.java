package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.text.PartOfSpeech;

/** The predicates, by lemma and by lemma with particle or preposition. */
final class PredicateLexicon {
    private static final Predicate UNDOING = new Predicate(Predicate.Type.DEED, false, "");

    private final Map<String, Predicate> verbal = new HashMap<>();
    private final Map<String, Predicate> nominal = new HashMap<>();
    private final Idioms idioms = new Idioms();
    private final ToneLexicon tones = new ToneLexicon();

    PredicateLexicon() {
        for (String[] row : DataFile.rows("predicates.tsv")) {
            Predicate predicate = Predicate.of(row);
            (predicate.type() == Predicate.Type.DEED ? nominal : verbal).put(row[0], predicate);
        }
    }

    /** The predicate of the token and the words that go with it, of two such words before one; else of the token alone. */
    Optional<Predicate> find(Clause clause, int token) {
        String lemma = clause.lemma(token);
        for (String pair : Companions.pairs(clause, token)) {
            Predicate found = verbal.get(lemma + " " + pair);
            if (found != null) {
                return Optional.of(found);
            }
        }
        Predicate alone = verbal.get(lemma);
        if (alone != null && alone.type() == Predicate.Type.NAMING && isNamed(clause, token)) {
            return Optional.of(alone);
        }
        for (String with : Companions.of(clause, token)) {
            Predicate found = verbal.get(lemma + " " + with);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(alone);
    }

    /** "called the merger a sad day for the town": what has an object and a name for it calls for nothing. */
    private static boolean isNamed(Clause clause, int token) {
        return !clause.children(token, "obj").isEmpty()
                && clause.children(token, "obl:unmarked", "xcomp").stream()
                        .anyMatch(name -> clause.is(name, PartOfSpeech.NOUN, PartOfSpeech.ADJ));
    }

    /** The preposition that makes the token the predicate that it is: for in "asked the cabinet for a toll". */
    Optional<String> preposition(Clause clause, int token) {
        String lemma = clause.lemma(token);
        return Companions.of(clause, token).stream()
                .filter(with -> verbal.containsKey(lemma + " " + with))
                .findFirst();
    }

    /** The predicate as it is used: a verb with an object judges no subject, and what something is called says and does nothing. */
    Optional<Predicate> used(Clause clause, int token) {
        boolean acts = clause.is(token, PartOfSpeech.VERB)
                && !clause.children(token, "obj").isEmpty();
        boolean name = clause.is(token, PartOfSpeech.NOUN)
                && !clause.children(token, "cop").isEmpty();
        return find(clause, token).filter(found -> found.type() == Predicate.Type.EVALUATION ? !acts : !name);
    }

    /** The predicates of several words that the tree does not hold together. */
    Idioms idioms() {
        return idioms;
    }

    /** The tones of words. */
    ToneLexicon tones() {
        return tones;
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

    /** The deed that the noun names, also where it is the -ing form of a verb of undoing: the scrapping. */
    Optional<Predicate> deed(String lemma) {
        Predicate known = nominal.get(lemma);
        boolean undoes =
                known == null && lemma.endsWith("ing") && TreeRepair.UNDOING.contains(GerundRepair.base(lemma));
        return undoes ? Optional.of(UNDOING) : Optional.ofNullable(known);
    }

    /** Whether a verb of doing amounts to what the noun names: to enlarge is an enlargement. */
    boolean amounts(String noun) {
        return verbal.values().stream().anyMatch(predicate -> predicate.thing().equals(noun));
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
