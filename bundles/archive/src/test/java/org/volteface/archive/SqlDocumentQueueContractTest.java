package org.volteface.archive;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.contracts.DocumentQueueContract;

class SqlDocumentQueueContractTest extends DocumentQueueContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected DocumentQueue queue() {
        return new SqlDocumentQueue(database.open());
    }
}
