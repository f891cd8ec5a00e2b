package org.volteface.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.Sentence;

/** The reader of ties: "A is the owner of B", "B, A's subsidiary", "A owns B". */
final class TieReader {
    private static final String BAR = "|";
    private static final int HEADING = 2;

    private final Map<String, Tie.Relation> relations = new HashMap<>();

    /** Loads the list of relations. */
    TieReader() {
        for (List<String> row : DataFile.rows("relations.txt")) {
            int bar = row.indexOf(BAR);
            int end = bar < 0 ? row.size() : bar;
            int side = bar < 0 ? 0 : 1;
            row.subList(HEADING, end).forEach(word -> put(row, word, side));
            row.subList(Math.min(end + 1, row.size()), row.size()).forEach(word -> put(row, word, -side));
        }
    }

    private void put(List<String> row, String word, int side) {
        relations.put(word, new Tie.Relation(row.get(0), row.get(1), side));
    }

    /** The ties that the text tells. */
    List<Tie> in(Lemmas text) {
        List<Tie> ties = new ArrayList<>();
        for (Lemmas.Word word : text.all()) {
            told(word).ifPresent(ties::add);
        }
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                named(new TiePhrase(sentence, i)).ifPresent(ties::add);
            }
        }
        return ties;
    }

    /** The tie that a verb tells, which between two names is often taken for a noun. */
    private Optional<Tie> told(Lemmas.Word verb) {
        Tie.Relation relation = relations.get("to_" + verb.lemma());
        if (relation == null || Polarity.denied(verb)) {
            return Optional.empty();
        }
        TiePhrase phrase = new TiePhrase(verb.sentence(), verb.index());
        if (phrase.between()) {
            return Optional.of(new Tie(relation, phrase.nameBefore(), phrase.nameAfter()));
        }
        Roles roles = Roles.of(verb);
        boolean full = roles.doer().isPresent() && roles.object().isPresent();
        return full
                ? Optional.of(new Tie(
                        relation,
                        Subjects.named(roles.doer().get()),
                        Subjects.named(roles.object().get())))
                : Optional.empty();
    }

    /** The tie that a noun names. */
    private Optional<Tie> named(TiePhrase phrase) {
        Tie.Relation relation = relations.get(phrase.noun().toLowerCase(Locale.ROOT));
        if (relation == null) {
            return Optional.empty();
        }
        Set<String> other = phrase.other();
        Set<String> bearer = phrase.bearer();
        return other.isEmpty() || bearer.isEmpty() || bearer.equals(other)
                ? Optional.empty()
                : Optional.of(new Tie(relation, bearer, other));
    }
}
