package org.volteface.api.contradiction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.volteface.api.model.Statement;

/**
 * What a detector may compare a statement with: never all statements, but those that can matter to it.
 *
 * @param own the earlier statements that are the holder's or came from the same mouth, ordered by
 *     {@link Statement#happened()} and then by id
 * @param related what else may bear on it: statements of others, such as evidence for a condition, and corrections and
 *     amendments by whomever, the holder's own later ones included; in the same order
 * @param today the day up to which the record is known: a deadline after it is still ahead
 */
public record History(List<Statement> own, List<Statement> related, LocalDate today) {
    /** Copies the lists; no statement stands in both. */
    public History {
        own = List.copyOf(own);
        related = List.copyOf(related);
        Objects.requireNonNull(today, "today");
        Set<String> ids = own.stream().map(Statement::id).collect(Collectors.toSet());
        related.stream().map(Statement::id).filter(ids::contains).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("in both own and related: " + id);
        });
    }
}
