package org.volteface.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.StatementArchive;
import org.volteface.contracts.ArchiveConclusionContract;

class SqlArchiveConclusionContractTest extends ArchiveConclusionContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected StatementArchive archive() {
        return new SqlStatementArchive(database.open());
    }
}
