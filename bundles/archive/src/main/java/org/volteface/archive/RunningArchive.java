package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

/** The care for the archive of a running server. */
@Component(service = ArchiveUpkeep.class)
public final class RunningArchive implements ArchiveUpkeep {
    private final DataSourceFactory drivers;
    private final Path folder;
    private final Transactions transactions;

    /** Takes the database, and what opens copies of it. */
    @Activate
    public RunningArchive(
            @Reference Database database,
            @Reference(target = "(osgi.jdbc.driver.class=org.h2.Driver)") DataSourceFactory drivers) {
        this.drivers = drivers;
        this.folder = database.folder();
        this.transactions = database.store().transactions();
    }

    @Override
    public Soundness verify(Consumer<String> damage) throws IOException {
        return transactions.atOneMoment(connection -> new Verification().run(connection, damage));
    }

    @Override
    public Soundness backup(Path file, Consumer<String> progress) throws IOException {
        return new BackupWriter(drivers, folder.toAbsolutePath().resolveSibling(""), progress).write(file, this::copy);
    }

    /** The database packs the file that it writes to; where it writes meanwhile, what is added lies behind. */
    private void copy(Path file, Path aside) throws IOException {
        Path packed = aside.resolve("database.zip");
        transactions.use(connection -> new Session(connection).update("BACKUP TO ?", packed.toString()));
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("the database gave no copy");
            }
            Files.copy(zip, file);
        }
        Files.delete(packed);
    }

    /** The database is closed by itself. */
    @Override
    public void close() {}
}
