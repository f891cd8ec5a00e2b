package org.volteface.shell;

import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.source.DocumentReader;

/** The command {@code read}: shows what is made of files, without analysing it. */
@Component(service = ToIntFunction.class, property = "volteface.command=read")
public final class ReadCommand implements ToIntFunction<String[]> {
    private final DocumentReader reader;

    /** Takes what reads. */
    @Activate
    public ReadCommand(@Reference DocumentReader reader) {
        this.reader = reader;
    }

    /** Runs the command and returns its exit status. */
    @Override
    public int applyAsInt(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        return terminal.run("read", () -> new ReadRun(terminal, ReadArguments.parse(arguments)).read(reader));
    }
}
