package org.volteface.text;

import java.util.Optional;
import org.volteface.api.model.Document;

/** A check that a document is text at all, of a size that can be worked on, and English. */
final class Suitability {
    private static final int SAMPLE = 100_000;
    /** One unit in so many may be a control character before a text counts as binary. */
    private static final int CLEAN = 50;

    private final int longestText;
    private final LanguageCheck language = new LanguageCheck();

    /**
     * A check that lets texts of up to {@code longestText} units through.
     *
     * @throws IllegalArgumentException if that is not a positive number
     */
    Suitability(int longestText) {
        if (longestText < 1) {
            throw new IllegalArgumentException("longestText: " + longestText + " is not a positive number");
        }
        this.longestText = longestText;
    }

    /** Why the document cannot be analysed; empty when it can. */
    Optional<String> objection(Document document) {
        String text = document.text();
        if (text.length() > longestText) {
            return Optional.of("the text has " + text.length() + " characters, more than the " + longestText
                    + " that are analysed at once");
        }
        if (isBinary(text)) {
            return Optional.of("the document holds binary data, not text");
        }
        String all = document.title() + "\n" + text;
        if (all.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of("the document holds no text");
        }
        return language.objection(text.isBlank() ? document.title() : text);
    }

    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int odd = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\u000b';
            odd += control || c == '\ufffd' || c == '\uffff' ? 1 : 0;
        }
        return odd > 3 && odd > length / CLEAN;
    }
}
