package org.volteface.shell.upkeep;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.Terminal;

/** The command {@code restore}: makes a data folder of a backup. */
@Component(service = ToIntFunction.class, property = "volteface.command=restore")
public final class RestoreCommand implements ToIntFunction<String[]> {
    private static final String FORCE = "--force";

    private final ArchiveFolders folders;

    /** Takes what restores. */
    @Activate
    public RestoreCommand(@Reference ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        return run(arguments, Terminal.ofProcess());
    }

    int run(String[] arguments, Terminal terminal) {
        return terminal.run("restore", () -> {
            UpkeepArguments given = UpkeepArguments.parse(arguments, 1, Set.of(FORCE));
            Object sound = folders.restore(
                    Path.of(given.files().get(0)),
                    given.data(),
                    given.flags().contains(FORCE),
                    terminal.notices()::println);
            terminal.results().write(sound + "\n");
            return ExitStatus.DONE;
        });
    }
}
