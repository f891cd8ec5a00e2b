package org.volteface.shell.server;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveUpkeep;

/** The command {@code volteface:backup}. */
@Component(
        service = BackupCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=backup"})
public final class BackupCommand {
    private static final String BACKUP = """
            copies what the server keeps into one file.

            usage: volteface:backup FILE

            FILE is written by the server, whose folder it is in unless it begins with a slash. It is
            there once it was read again and found whole; ./volteface restore makes a data folder of it.""";

    private final ArchiveUpkeep upkeep;

    /** Takes what looks after the archive. */
    @Activate
    public BackupCommand(@Reference ArchiveUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Runs the command {@code backup}. */
    @Descriptor(BACKUP)
    public String backup(@Descriptor("a new file") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 1, Set.of());
        if (given.help()) {
            return BACKUP;
        }
        Arguments.require(given.word().isPresent(), "no file is named");
        List<String> told = new ArrayList<>();
        try {
            told.add(upkeep.backup(Path.of(given.word().orElseThrow()), told::add)
                    .toString());
            return String.join("\n", told);
        } catch (InvalidPathException e) {
            throw new IOException("no file can have that name: " + given.word().orElse(""), e);
        }
    }
}
