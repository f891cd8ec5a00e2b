package org.volteface.api.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Span;

/**
 * How the words of a draft are to be read.
 *
 * @param subject the span that names the doer within the content, or within the clause of an act; where there is none,
 *     the speaker is meant
 * @param modality how firmly it is said
 * @param condition the words of the condition it hangs on, its own or one carried over from the sentence before
 * @param event the type of the act or speech act
 * @param marks what limits how it may be used
 */
public record Reading(
        Optional<Span> subject,
        Modality modality,
        Optional<String> condition,
        Optional<EventType> event,
        Set<Mark> marks) {
    /** Copies the marks. */
    public Reading {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(event, "event");
        marks = marks.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(marks));
    }

    /** Whether {@code mark} is among the marks. */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }
}
