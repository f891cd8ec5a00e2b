package org.volteface.stance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.text.AnnotatedText;
import org.volteface.api.text.PartOfSpeech;
import org.volteface.api.text.Sentence;

/** What the sentences before are about, and so what somebody sold, signed or shelved who "sold it": the thing that is their subject. */
final class Centre {
    private static final int FARTHEST = 3;
    /** Nouns that stand for what was named before, as "it" does. */
    private static final Set<String> STANDING_IN =
            Set.of("plan", "act", "bill", "measure", "law", "text", "document", "scheme", "deal", "proposal");
    /** What tells of things: whatever is done to it is not done to them. */
    private static final Set<String> RECORDS = Set.of(
            "register",
            "report",
            "study",
            "letter",
            "list",
            "survey",
            "statement",
            "record",
            "review",
            "audit",
            "figure",
            "story",
            "article",
            "poll");

    private final StanceReader tools;
    private final AnnotatedText text;
    private final Passage passage;

    Centre(StanceReader tools, AnnotatedText text, Passage passage) {
        this.tools = tools;
        this.text = text;
        this.passage = passage;
    }

    /**
     * What the token, an "it", stands for to which {@code deed} is done; empty where its own sentence has named a thing, those before tell
     * of somebody, or the deed changes nothing of the thing.
     */
    Optional<Proposition> of(Clause clause, int it, int deed) {
        boolean changes = tools.lexicon()
                .find(clause, deed)
                .filter(found -> found.type() == Predicate.Type.OPERATION)
                .isPresent();
        boolean first = true;
        for (int i = 0; i < it; i++) {
            first = first && !isThing(clause, i);
        }
        return changes && first ? subject() : Optional.empty();
    }

    private Optional<Proposition> subject() {
        List<Sentence> before = Located.before(text, passage, FARTHEST + 1).stream()
                .filter(sentence -> sentence.span().end() <= passage.span().start())
                .toList();
        boolean standsIn = false;
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST); i--) {
            Clause clause = Clause.of(before.get(i), before.get(i).span()).orElse(null);
            int subject = clause == null ? -1 : subject(clause);
            if (clause == null || subject < 0) {
                return Optional.empty();
            }
            if (isThing(clause, subject) && !standsIn(clause, subject)) {
                return named(clause, subject);
            }
            standsIn = standsIn || isThing(clause, subject);
            if (!standsIn && !clause.lemma(subject).equals("it")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int subject(Clause clause) {
        return clause.root().flatMap(root -> clause.child(root, "nsubj")).orElse(-1);
    }

    private static boolean standsIn(Clause clause, int subject) {
        return STANDING_IN.contains(clause.lemma(subject))
                && clause.phrase(subject).stream()
                        .allMatch(token -> token == subject || clause.is(token, PartOfSpeech.DET));
    }

    private static boolean isThing(Clause clause, int token) {
        return clause.is(token, PartOfSpeech.NOUN)
                && !RECORDS.contains(clause.lemma(token))
                && !Doers.isDoer(clause.lemma(token))
                && !TimeWords.isTime(clause, token);
    }

    private Optional<Proposition> named(Clause clause, int subject) {
        Proposition named = new TopicReader(tools.lexicon(), tools.synonyms(), clause)
                .read(Side.toward(clause, OptionalInt.of(subject), true));
        return Optional.of(named).filter(thing -> !thing.terms().isEmpty());
    }
}
