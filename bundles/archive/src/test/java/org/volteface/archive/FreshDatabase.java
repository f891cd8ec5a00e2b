package org.volteface.archive;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database of its own for each test, opened before and deleted after it. */
final class FreshDatabase implements BeforeEachCallback, AfterEachCallback {
    private @Nullable Path folder;
    private @Nullable Database database;

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        folder = Files.createTempDirectory("volteface-archive-");
        database = Opened.in(folder);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        open().close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Closes the database and opens it again. */
    void reopen() throws Exception {
        open().close();
        database = Opened.in(Objects.requireNonNull(folder));
    }

    /** The database of the test that runs. */
    Database open() {
        return Objects.requireNonNull(database);
    }
}
