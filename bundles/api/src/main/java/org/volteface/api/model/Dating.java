package org.volteface.api.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one of the dates of a statement was resolved.
 *
 * @param role which date
 * @param rule by what rule
 * @param words the words that tell it, as they stand in the text; blank where there are none
 * @param span where they stand, in the field of the statement's passage, as far as that is known
 */
public record Dating(DateRole role, DateRule rule, String words, Optional<Span> span) {
    /** Refuses null, a rule by words without them, and words where the day of publication stands in for them. */
    public Dating {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(span, "span");
        if (words.isBlank() != (rule == DateRule.PUBLICATION)) {
            throw new IllegalArgumentException(rule + " from the words <" + words + ">");
        }
    }

    /** The day of publication, for want of words that say when something was said. */
    public static Dating byPublication() {
        return new Dating(DateRole.SAID, DateRule.PUBLICATION, "", Optional.empty());
    }

    /**
     * How {@code date} was resolved, as an English sentence has it: “on Monday”, counted back from the publication date 9
     * October 2024.
     *
     * @param published the day on which the document was published
     */
    public String inWords(Edtf date, LocalDate published) {
        String day = Edtf.day(published).inWords();
        return switch (rule) {
            case PUBLICATION -> "the publication date; no words name another day";
            case NAMED -> quoted() + ", which names it";
            case COUNTED -> quoted() + ", counted " + way(date, published) + " the publication date " + day;
        };
    }

    private static String way(Edtf date, LocalDate published) {
        if (date.latest().isBefore(published)) {
            return "back from";
        }
        return date.earliest().isAfter(published) ? "on from" : "from";
    }

    private String quoted() {
        return "“" + words + "”";
    }
}
