package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** Recognises the cues of a sentence: from the lexicon, and by their pattern where the lexicon does not know them. */
final class CueFinder {
    /** Verbs that take a clause without saying or thinking it. */
    private static final Set<String> NOT_CUES = Set.of(
            "be", "have", "do", "make", "ensure", "help", "let", "get", "happen", "seem", "appear", "mean", "cause",
            "start", "stop", "keep", "need", "require", "prove", "matter", "turn", "begin", "go", "come", "take",
            "wait", "look", "sound", "check", "sure", "allow", "force", "prevent", "depend");

    private final CueLexicon lexicon;

    CueFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue at {@code token}. */
    Optional<Cue> at(Tree tree, int token) {
        if (tree.is(token, PartOfSpeech.VERB)) {
            return lexicon.verb(tree, token).or(() -> byPattern(tree, token));
        }
        if (tree.is(token, PartOfSpeech.ADJ, PartOfSpeech.VERB) && tree.child(token, "cop") != Tree.NONE) {
            return lexicon.adjective(tree.form(token));
        }
        return Optional.empty();
    }

    Optional<Cue> noun(String form) {
        return lexicon.noun(form);
    }

    /** An unlisted verb with a clause that begins with "that", or with somebody's quotation beside it. */
    private static Optional<Cue> byPattern(Tree tree, int token) {
        boolean clause = tree.children(token, "ccomp").stream()
                .anyMatch(child -> child > token
                        && tree.children(child, "mark").stream()
                                .anyMatch(mark -> tree.form(mark).equals("that")));
        boolean known = NOT_CUES.contains(tree.lemma(token));
        return clause && !known ? Optional.of(Cue.UNLISTED) : Optional.empty();
    }
}
