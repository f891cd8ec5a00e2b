package org.volteface.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.contracts.AnalysedDocumentsContract;

class SqlAnalysedDocumentsContractTest extends AnalysedDocumentsContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected DocumentQueue queue() {
        return new SqlDocumentQueue(database.open());
    }

    @Override
    protected StatementArchive archive() {
        return new SqlStatementArchive(database.open());
    }
}
