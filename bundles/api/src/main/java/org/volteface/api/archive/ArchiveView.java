package org.volteface.api.archive;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;

/** What reports read of an archive: documents by their headlines, statements, and what the detector made of them. */
@ProviderType
public interface ArchiveView {
    /** The headline of the document with the given id; empty where it is unknown. */
    Optional<Headline> headline(String documentId);

    /** The statement with the given id; empty where it is unknown or no longer in force. */
    Optional<Statement> statement(String id);

    /** All statements in force, ordered by {@link Place}. */
    List<Statement> statements();

    /** The outcomes in force, findings first, in an order that depends on their content alone. */
    List<Outcome> outcomes();
}
