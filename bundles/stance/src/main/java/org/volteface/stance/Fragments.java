package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.text.PartOfSpeech;

/** The reader of sides taken without a verb: no more night flights; not a cent for the arena; a ferry, yes. */
final class Fragments {
    private static final Set<String> MONEY =
            Set.of("cent", "penny", "euro", "dollar", "pound", "crown", "franc", "krona", "dime", "shilling");
    private static final Set<String> NO = Set.of("no", "not", "never");

    private final Clause clause;

    Fragments(Clause clause) {
        this.clause = clause;
    }

    /** The side toward what the noun {@code root} names, where nothing is told of it. */
    Optional<Side> read(int root) {
        boolean bare = clause.is(root, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.NUM)
                && clause.children(root, "cop", "nsubj", "aux").isEmpty();
        if (!bare) {
            return Optional.empty();
        }
        Optional<Boolean> answer = answer(root);
        if (answer.isPresent()) {
            return answer.map(yes -> Side.toward(clause, OptionalInt.of(root), yes));
        }
        boolean refused = clause.children(root, "det", "advmod", "amod").stream()
                .anyMatch(child -> child < root && NO.contains(clause.lemma(child)));
        return refused ? Optional.of(against(root)) : Optional.empty();
    }

    private Side against(int root) {
        OptionalInt thing = MONEY.contains(clause.lemma(root)) ? spentOn(root) : OptionalInt.of(root);
        return Side.toward(clause, thing, false).withLabel(StanceLabel.AGAINST);
    }

    private OptionalInt spentOn(int money) {
        return clause.children(money, "nmod").stream()
                .filter(child -> clause.children(child, "case").stream()
                        .anyMatch(marker -> clause.lemma(marker).equals("for")))
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The yes or no that stands behind the phrase and a comma. */
    private Optional<Boolean> answer(int root) {
        List<Integer> phrase = clause.phrase(root);
        int next = phrase.get(phrase.size() - 1) + 1;
        if (next + 1 >= clause.tokens().size() || !clause.token(next).form().equals(",")) {
            return Optional.empty();
        }
        // "no new taxes, no buts": a list goes on
        boolean last = next + 2 >= clause.tokens().size()
                || clause.is(next + 2, PartOfSpeech.PUNCT)
                || !clause.inside(next + 2);
        if (!last) {
            return Optional.empty();
        }
        return switch (clause.lemma(next + 1)) {
            case "yes" -> Optional.of(true);
            case "no", "no." -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
