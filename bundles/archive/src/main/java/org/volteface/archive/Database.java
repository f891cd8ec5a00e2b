package org.volteface.archive;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.osgi.service.metatype.annotations.Designate;

/** The database that the archive, its index and the queue share. */
@Component(
        configurationPid = "org.volteface.archive",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = Database.class,
        immediate = true)
@Designate(ocd = DatabaseConfig.class)
public final class Database {
    private final Path folder;
    private final Store store;

    /** Opens the database, which is made where there is none. */
    @Activate
    public Database(
            @Reference(target = "(osgi.jdbc.driver.class=org.h2.Driver)") DataSourceFactory drivers,
            DatabaseConfig config) {
        if (config.folder().isBlank()) {
            throw new IllegalArgumentException("org.volteface.archive: folder: names no folder");
        }
        this.folder = Path.of(config.folder());
        this.store = new Store(drivers, folder, config.cache());
    }

    /** Lets the last change end and closes the database. */
    @Deactivate
    public void close() {
        store.close();
    }

    Path folder() {
        return folder;
    }

    Store store() {
        return store;
    }
}
