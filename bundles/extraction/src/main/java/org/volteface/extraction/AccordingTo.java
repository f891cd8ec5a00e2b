package org.volteface.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.PartOfSpeech;

/** Finds attributions by a phrase: according to the ministry, as the ministry has it. */
final class AccordingTo {
    private static final Cue CUE = new Cue("according to", CueType.REPORT, Set.of("that"), Optional.empty());

    private AccordingTo() {}

    /** The attribution that the phrase at {@code token} makes of the rest of its clause, where one begins there. */
    static Optional<Utterance> at(Tree tree, int token) {
        if (!tree.form(token).equals("according") || !tree.form(token + 1).equals("to") || token + 2 >= tree.size()) {
            return Optional.empty();
        }
        int end = sourceEnd(tree, token + 2);
        Range source = Contents.trimmed(tree, new Range(token + 2, end));
        Range content = token <= 1 ? new Range(end + 1, tree.size() - 1) : new Range(0, token - 1);
        Range trimmed = Contents.trimmed(tree, content);
        if (source.isEmpty() || trimmed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Utterance(
                new Utterance.Anchor(tree, token, false),
                CUE,
                List.of(tree.span(source)),
                List.of(tree.span(new Range(token, token + 1))),
                List.<Span>of(tree.span(trimmed))));
    }

    /** The last token of the noun phrase that follows: up to the comma that ends it, appositions aside. */
    private static int sourceEnd(Tree tree, int from) {
        boolean atStart = from <= 3;
        if (!atStart) {
            int head = tree.find(
                    from,
                    tree.size() - 1,
                    i -> !tree.reach(i).contains(from - 1)
                            && tree.reach(i).first() <= from
                            && tree.is(i, PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON));
            int reach = head == Tree.NONE ? from : tree.reach(head).last();
            int comma = tree.find(from, tree.size() - 1, i -> tree.reads(i, ",", ";", ".", "–", "—"));
            return comma == Tree.NONE
                    ? Math.max(reach, tree.size() - 2)
                    : Math.max(Math.min(reach, tree.size() - 1), comma - 1);
        }
        int comma = tree.find(from, tree.size() - 1, i -> tree.form(i).equals(","));
        return comma == Tree.NONE ? from : comma - 1;
    }
}
