package org.volteface.stance;

import java.util.Set;
import org.volteface.api.extraction.Draft;
import org.volteface.api.model.Span;
import org.volteface.api.text.AnnotatedText;

/** What of a passage is looked at for a side. */
final class Passages {
    private static final Set<String> EXCHANGE = Set.of("return", "exchange");

    private Passages() {}

    /** The passage without the condition that opens or ends it, which is no part of what the side is taken on. */
    static Span unconditional(Draft draft, AnnotatedText text) {
        Span passage = draft.passage().span();
        String words = text.text(draft.passage().field(), passage);
        String condition = draft.reading().condition().orElse("");
        int at = condition.isEmpty() ? -1 : words.indexOf(condition);
        if (at < 0 || condition.length() + 1 >= words.length()) {
            return passage;
        }
        int end = at + condition.length();
        if (words.length() - end < 2) {
            return new Span(passage.start(), passage.start() + at);
        }
        return at == 0 ? new Span(passage.start() + end, passage.end()) : passage;
    }

    /** What a promise or offer without a verb is of; in "in return for relief", the relief. */
    static int promised(Clause words, int root) {
        if (!EXCHANGE.contains(words.lemma(root))) {
            return root;
        }
        for (int i = root + 1; i < words.tokens().size(); i++) {
            boolean exchanged = words.inside(i)
                    && words.children(i, "case").stream()
                            .anyMatch(marker -> words.lemma(marker).equals("for"));
            if (exchanged) {
                return i;
            }
        }
        return root;
    }

    /** Whether the words judge a thing that a pronoun stands for: "it was a wise plan" says nothing of an actor. */
    static boolean judges(PredicateLexicon lexicon, Clause words, int root) {
        boolean thing = words.child(root, "nsubj", "expl")
                .filter(subject -> Set.of("it", "this", "that").contains(words.lemma(subject)))
                .isPresent();
        return thing
                && lexicon.find(words, root)
                        .filter(predicate -> predicate.type() == Predicate.Type.EVALUATION)
                        .isPresent();
    }
}
