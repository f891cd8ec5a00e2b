package org.volteface.shell.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ArchiveUpkeep;

/** The command {@code volteface:verify}. */
@Component(
        service = VerifyCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=verify"})
public final class VerifyCommand {
    private static final String VERIFY = """
            tells whether the archive is sound.

            usage: volteface:verify

            Every id is held against what it is the hash of, every reference against what it
            points to, and every total against the rows, all as they were at one moment. What is
            amiss is told in a line each; the last line is "clean: ..." or "damaged: ...".""";

    private final ArchiveUpkeep upkeep;

    /** Takes what looks after the archive. */
    @Activate
    public VerifyCommand(@Reference ArchiveUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    /** Runs the command {@code verify}. */
    @Descriptor(VERIFY)
    public String verify(@Descriptor("--help") String... arguments) throws IOException {
        if (Arguments.parse(arguments, 0, Set.of()).help()) {
            return VERIFY;
        }
        List<String> lines = new ArrayList<>();
        lines.add(upkeep.verify(damage -> lines.add(Page.clean(damage))).toString());
        return String.join("\n", lines);
    }
}
