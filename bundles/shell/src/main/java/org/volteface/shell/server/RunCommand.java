package org.volteface.shell.server;

import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.archive.StatementArchive;
import org.volteface.shell.Terminal;

/** The command {@code run}: tells where the server is and what it finds, for as long as it runs. */
@Component(
        service = ToIntFunction.class,
        configurationPid = "org.volteface.shell.run",
        property = "volteface.command=run")
@Designate(ocd = RunCommand.Config.class)
public final class RunCommand implements ToIntFunction<String[]> {
    /** Where the server is to be found. */
    @ObjectClassDefinition(
            name = "Volteface run",
            description = "What is printed at the start; no line where it is empty")
    public @interface Config {
        /** The console's address. */
        @AttributeDefinition(name = "Console", description = "The console's address")
        String console() default "";

        /** The file that the password is in. */
        @AttributeDefinition(name = "Password", description = "The file that holds the generated password")
        String password() default "";

        /** The watched folder. */
        @AttributeDefinition(name = "Inbox", description = "The folder that articles are dropped into")
        String inbox() default "";
    }

    private final RunningServer server;

    /** Takes where the server is, and what it reads. */
    @Activate
    public RunCommand(Config config, @Reference StatementArchive archive, @Reference DocumentQueue queue) {
        server = new RunningServer(config, archive, queue);
    }

    /** Runs the command and returns its exit status, when the component is deactivated or the thread interrupted. */
    @Override
    public int applyAsInt(String[] arguments) {
        return server.run(arguments, Terminal.ofProcess());
    }

    @Deactivate
    void stop() {
        server.stop();
    }
}
