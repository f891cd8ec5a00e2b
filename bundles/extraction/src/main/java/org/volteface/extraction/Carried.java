package org.volteface.extraction;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.StatementKind;

/**
 * What a statement hands on to the quotation after it: that he is bound, and on what condition.
 *
 * @param kind the kind of the statement before, where there is one in the same paragraph
 * @param words the words of its condition
 */
record Carried(Optional<StatementKind> kind, Optional<String> words) {
    static final Carried NOTHING = new Carried(Optional.empty(), Optional.empty());

    private static final Pattern TIED = Pattern.compile(" (it|that|this|they|them|will|'ll|’ll|would|holds|shall) ");
    private static final Pattern BOUND = Pattern.compile(
            " (will|'ll|’ll|shall|holds|hold to|keep|keeps|not|no|never) | (this|that|the) [^ ]+ is | (this|that) is ");

    /** What the drafts of one utterance hand on. */
    static Carried from(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return NOTHING;
        }
        Draft last = drafts.get(drafts.size() - 1);
        return new Carried(
                Optional.of(last.kind()),
                drafts.stream()
                        .flatMap(draft -> draft.reading().condition().stream())
                        .findFirst());
    }

    /** The condition, where the quoted clause speaks of what was said before. */
    Optional<String> condition(Clause clause) {
        return TIED.matcher(clause.words()).find() ? words : Optional.empty();
    }

    /** The kind of a quoted clause: what was promised or threatened before is promised or threatened again. */
    StatementKind kind(StatementKind own, Clause clause, boolean quoted) {
        boolean bound =
                kind.isPresent() && (kind.get() == StatementKind.COMMITMENT || kind.get() == StatementKind.THREAT);
        boolean open = own == StatementKind.POSITION || own == StatementKind.COMMITMENT;
        boolean again = quoted && open && BOUND.matcher(clause.words()).find();
        return bound && again ? kind.get() : own;
    }
}
