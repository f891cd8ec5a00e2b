package org.volteface.api.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.volteface.api.model.Statement;

/**
 * What a detector may compare a statement with: never all statements, but those that can matter to it.
 *
 * @param own the earlier statements that are the holder's or came from the same mouth, ordered by
 *     {@link Statement#happened()} and then by id
 * @param related statements of others that may bear on it: evidence for a condition, corrections, amendments; in the
 *     same order, later ones included
 * @param today the day up to which the record is known: a deadline after it is still ahead
 */
public record History(List<Statement> own, List<Statement> related, LocalDate today) {
    /** Copies the lists. */
    public History {
        own = List.copyOf(own);
        related = List.copyOf(related);
        Objects.requireNonNull(today, "today");
    }
}
