package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

/** The care for the archive of a running server. */
@Component(service = ArchiveUpkeep.class)
public final class RunningArchive implements ArchiveUpkeep {
    private final Transactions transactions;

    /** Takes the database. */
    @Activate
    public RunningArchive(@Reference Database database) {
        this.transactions = database.store().transactions();
    }

    @Override
    public Soundness verify(Consumer<String> damage) throws IOException {
        return transactions.atOneMoment(connection -> new Verification().run(connection, damage));
    }

    @Override
    public Soundness backup(Path file, Consumer<String> progress) throws IOException {
        throw new IOException("not yet");
    }

    /** The database is closed by itself. */
    @Override
    public void close() {}
}
