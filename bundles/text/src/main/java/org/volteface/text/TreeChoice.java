package org.volteface.text;

import java.util.List;
import java.util.Set;
import org.volteface.api.model.Span;
import org.volteface.api.text.Token;

/**
 * The choice of the sentences that get a dependency tree.
 *
 * @param mode which sentences are wanted
 * @param longest the longest sentence that is parsed, in tokens
 */
record TreeChoice(SyntaxMode mode, int longest) {
    private static final Set<String> CUES = WordFile.words("cues.txt");

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is not a positive number
     */
    TreeChoice {
        if (longest < 1) {
            throw new IllegalArgumentException("longestParsed: " + longest + " is not a positive number");
        }
    }

    /** Whether a sentence gets a tree: {@code quoted} are the quoted parts of its field. */
    boolean includes(Span sentence, List<Token> tokens, QuotedParts quoted) {
        if (mode == SyntaxMode.OFF || tokens.isEmpty() || tokens.size() > longest) {
            return false;
        }
        return mode == SyntaxMode.ALL
                || tokens.stream().anyMatch(t -> CUES.contains(t.lemma()))
                || quoted.overlap(sentence);
    }
}
