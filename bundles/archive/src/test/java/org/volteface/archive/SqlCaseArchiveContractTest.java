package org.volteface.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.CaseArchive;
import org.volteface.contracts.CaseArchiveContract;

class SqlCaseArchiveContractTest extends CaseArchiveContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected CaseArchive cases() {
        return new SqlCaseArchive(database.open());
    }
}
