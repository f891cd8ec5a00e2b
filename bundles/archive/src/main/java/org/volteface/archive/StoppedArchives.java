package org.volteface.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.jdbc.DataSourceFactory;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;

/** The way to the databases in data folders that no server uses. */
@Component
public final class StoppedArchives implements ArchiveFolders {
    private final DataSourceFactory drivers;

    /** Takes what opens databases. */
    @Activate
    public StoppedArchives(@Reference(target = "(osgi.jdbc.driver.class=org.h2.Driver)") DataSourceFactory drivers) {
        this.drivers = drivers;
    }

    @Override
    public ArchiveUpkeep open(Path data) throws IOException {
        return StoppedArchive.open(drivers, data);
    }

    @Override
    public Soundness restore(Path backup, Path data, boolean force, Consumer<String> progress) throws IOException {
        return new Restoration(drivers, progress).run(backup, data, force);
    }

    @Override
    public long compact(Path data) throws IOException {
        return StoppedArchive.compact(drivers, data);
    }
}
