package org.volteface.shell.upkeep;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.Terminal;

/** The command {@code compact}: gives back the room in an archive's file that nothing uses. */
@Component(service = ToIntFunction.class, property = "volteface.command=compact")
public final class CompactCommand implements ToIntFunction<String[]> {
    private final ArchiveFolders folders;

    /** Takes what compacts. */
    @Activate
    public CompactCommand(@Reference ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        return run(arguments, Terminal.ofProcess());
    }

    int run(String[] arguments, Terminal terminal) {
        return terminal.run("compact", () -> {
            UpkeepArguments given = UpkeepArguments.parse(arguments, 0, Set.of());
            given.open(folders).close();
            terminal.results().write("gave back " + (folders.compact(given.data()) >> 10) + " KB\n");
            return ExitStatus.DONE;
        });
    }
}
