package org.volteface.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.volteface.api.archive.StatementArchive;
import org.volteface.contracts.ArchiveLookupContract;

class SqlArchiveLookupContractTest extends ArchiveLookupContract {
    @RegisterExtension
    private final FreshDatabase database = new FreshDatabase();

    @Override
    protected StatementArchive archive() {
        return new SqlStatementArchive(database.open());
    }

    @Test
    void numbersItsChanges() {
        assertThat(archive().lastChange()).hasValue(0);
    }

    /** Whoever looks whether the archive can be written to, and a monitor does so for ever, leaves its state as it is. */
    @Test
    void keepsTheNumberOfTheLastChangeThroughAHealthCheck() throws Exception {
        Database open = database.open();
        new SqlDocumentQueue(open).checkWritable();
        assertThat(new SqlStatementArchive(open).lastChange()).hasValue(0);
    }
}
