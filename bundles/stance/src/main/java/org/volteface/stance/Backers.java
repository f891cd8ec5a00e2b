package org.volteface.stance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.volteface.api.text.PartOfSpeech;

/** The sides of those who say what they are to a thing: I am its strongest supporter, she is no friend of the ban. */
final class Backers {
    private static final Map<String, Boolean> NOUNS = nouns();

    private final Clause clause;

    Backers(Clause clause) {
        this.clause = clause;
    }

    private static Map<String, Boolean> nouns() {
        Map<String, Boolean> nouns = new HashMap<>();
        for (String[] row : DataFile.rows("backers.tsv")) {
            for (String noun : row[1].split(" ")) {
                nouns.put(noun, row[0].equals("+"));
            }
        }
        return nouns;
    }

    /** The side of who is what {@code predicate} says, where that is a supporter or an opponent of something. */
    Optional<Side> read(int predicate) {
        Boolean favours = clause.is(predicate, PartOfSpeech.NOUN) ? NOUNS.get(clause.lemma(predicate)) : null;
        if (favours == null || clause.children(predicate, "cop").isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> thing = clause.child(predicate, "nmod", "nmod:poss");
        return thing.map(of -> Side.toward(clause, OptionalInt.of(of), favours));
    }
}
