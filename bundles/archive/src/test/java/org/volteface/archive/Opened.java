package org.volteface.archive;

import java.nio.file.Path;
import java.util.Map;
import org.h2.Driver;
import org.h2.util.OsgiDataSourceFactory;
import org.volteface.contracts.Configurations;

/** A database in a folder, opened as in the framework. */
final class Opened {
    private Opened() {}

    static Database in(Path folder) {
        return with(Map.of("folder", folder.toString()));
    }

    static Database with(Map<String, ?> settings) {
        return new Database(new OsgiDataSourceFactory(new Driver()), Configurations.of(DatabaseConfig.class, settings));
    }
}
