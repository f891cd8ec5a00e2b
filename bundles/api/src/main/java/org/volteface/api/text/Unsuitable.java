package org.volteface.api.text;

/**
 * A document that the analyser cannot read: another language, no text.
 *
 * @param reason why, in words for a person
 */
public record Unsuitable(String reason) implements TextAnalysis {
    /**
     * Checks the reason.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Unsuitable {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
    }
}
