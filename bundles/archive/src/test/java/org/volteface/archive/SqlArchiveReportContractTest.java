package org.volteface.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.archive.StatementArchive;
import org.volteface.contracts.ArchiveReportContract;

class SqlArchiveReportContractTest extends ArchiveReportContract {
    @TempDir
    private Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Opened.in(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Override
    protected StatementArchive archive() {
        return new SqlStatementArchive(database);
    }
}
