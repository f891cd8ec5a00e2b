package org.volteface.shell.upkeep;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveFolders;
import org.volteface.api.archive.ArchiveUpkeep;
import org.volteface.api.archive.Soundness;
import org.volteface.shell.ExitStatus;
import org.volteface.shell.Terminal;

/** The command {@code verify}: tells whether the archive in a data folder is sound. */
@Component(service = ToIntFunction.class, property = "volteface.command=verify")
public final class VerifyCommand implements ToIntFunction<String[]> {
    private final ArchiveFolders folders;

    /** Takes what opens archives. */
    @Activate
    public VerifyCommand(@Reference ArchiveFolders folders) {
        this.folders = folders;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        return run(arguments, Terminal.ofProcess());
    }

    int run(String[] arguments, Terminal terminal) {
        return terminal.run("verify", () -> {
            UpkeepArguments given = UpkeepArguments.parse(arguments, 0, Set.of());
            try (ArchiveUpkeep archive = given.open(folders)) {
                Soundness soundness = archive.verify(terminal.notices()::println);
                terminal.results().write(soundness + "\n");
                return soundness.isClean() ? ExitStatus.DONE : ExitStatus.INCOMPLETE;
            }
        });
    }
}
