package org.volteface.shell.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.felix.service.command.Descriptor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.source.DocumentReader;

/** The command {@code volteface:cases}. */
@Component(
        service = CasesCommand.class,
        property = {"osgi.command.scope=volteface", "osgi.command.function=cases"})
public final class CasesCommand {
    private static final String HELP = """
            lists the cases that later deployments are held against, or moves them in and out as a file.

            usage: volteface:cases [--limit N]
                   volteface:cases --export FILE
                   volteface:cases --import FILE [--by NAME]

            The latest, 20 where no limit is given, the newest last. volteface:confirm and
            volteface:dismiss make them. The file holds a case a line, in the form of the benchmark that
            ./volteface eval reads. A case of it that says nothing of a decision is confirmed where it
            expects findings; where it expects none, nothing may be found in it. A file without a whole
            path lies where the server was started.""";

    private final CaseDesk desk;

    /** Takes what it reads and keeps, and what reads documents. */
    @Activate
    public CasesCommand(@Reference CaseArchive cases, @Reference DocumentReader reader) {
        this.desk = new CaseDesk(cases, reader);
    }

    /** Runs the command. */
    @Descriptor(HELP)
    public String cases(@Descriptor("options") String... arguments) throws IOException {
        Arguments given = Arguments.parse(arguments, 0, Set.of("--limit", "--export", "--import", "--by"));
        Optional<Path> out = given.option("--export").map(Path::of);
        Optional<Path> in = given.option("--import").map(Path::of);
        Arguments.require(out.isEmpty() || in.isEmpty(), "--export or --import?");
        if (given.help()) {
            return HELP;
        } else if (out.isPresent()) {
            return desk.write(out.get());
        }
        return in.isPresent() ? desk.read(in.get(), Phrases.by(given)) : desk.list(given.limit());
    }
}
