package org.volteface.text;

import java.util.HashSet;
import java.util.Set;
import org.volteface.api.text.PartOfSpeech;

/** The words of a document's body by the way they are written, collected when first asked for: most documents have no use for them. */
final class BodyWords {
    private static final int LONGEST_WORD = 100;

    private final String body;
    private final Lemmatizer lemmatizer;
    private final Set<String> small = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private boolean collected;

    BodyWords(String body, Lemmatizer lemmatizer) {
        this.body = body;
        this.lemmatizer = lemmatizer;
    }

    /** The words that begin with a small letter, and their base forms as verbs. */
    Set<String> small() {
        collect();
        return small;
    }

    /** The words that begin with a capital and follow another within a sentence. */
    Set<String> names() {
        collect();
        return names;
    }

    private void collect() {
        if (collected) {
            return;
        }
        collected = true;
        boolean inSentence = false;
        int start = -1;
        for (int i = 0; i <= body.length(); i++) {
            boolean letter = i < body.length() && Character.isLetter(body.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                add(body.substring(start, i), inSentence);
                inSentence = i < body.length() && (body.charAt(i) == ' ' || body.charAt(i) == ',');
                start = -1;
            }
        }
    }

    private void add(String word, boolean inSentence) {
        if (word.length() > LONGEST_WORD) {
            return;
        }
        if (Character.isLowerCase(word.charAt(0))) {
            small.add(word);
            small.add(lemmatizer.lemma(word, PartOfSpeech.VERB));
        } else if (inSentence) {
            names.add(word);
        }
    }
}
