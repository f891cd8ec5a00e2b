package org.volteface.archive;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Surroundings;

/** The part of the archive in a database that tells of documents. */
abstract class StoredHeadlines implements StatementArchive {
    final Transactions transactions;

    StoredHeadlines(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Headline> headline(String documentId) {
        return transactions.read(session -> session.first(
                row -> DocumentTable.headline(row, 1),
                "SELECT " + DocumentTable.HEADLINE + " FROM documents WHERE id = ?",
                documentId));
    }

    @Override
    public Map<String, Headline> headlines(Collection<String> documentIds) {
        return transactions.read(session -> DocumentTable.headlines(session, documentIds));
    }

    @Override
    public Map<Passage, Surroundings> around(Collection<Passage> passages) {
        return transactions.read(session -> DocumentTable.around(session, passages));
    }
}
