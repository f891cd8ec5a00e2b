package org.volteface.shell.upkeep;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.Terminal;

/** The command {@code backup}: copies what a data folder keeps into one file. */
@Component(service = ToIntFunction.class, property = "volteface.command=backup")
public final class BackupCommand implements ToIntFunction<String[]> {
    private final ArchiveFolders folders;

    /** Takes what opens archives. */
    @Activate
    public BackupCommand(@Reference ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        return run(arguments, Terminal.ofProcess());
    }

    int run(String[] arguments, Terminal terminal) {
        return terminal.run("backup", () -> {
            UpkeepArguments given = UpkeepArguments.parse(arguments, 1, Set.of());
            try (ArchiveUpkeep archive = given.open(folders)) {
                Object sound = archive.backup(Path.of(given.files().get(0)), terminal.notices()::println);
                terminal.results().write(sound + "\n");
                return ExitStatus.DONE;
            }
        });
    }
}
