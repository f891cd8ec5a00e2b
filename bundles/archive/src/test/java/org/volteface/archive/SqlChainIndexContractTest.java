package org.volteface.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.StatementArchive;
import org.volteface.contracts.ChainIndexContract;

class SqlChainIndexContractTest extends ChainIndexContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected ChainIndex index() {
        return new SqlChainIndex(database.open());
    }

    @Override
    protected StatementArchive archive() {
        return new SqlStatementArchive(database.open());
    }
}
