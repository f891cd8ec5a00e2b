package org.volteface.launcher.remote;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entry point of the client of a running instance: runs the command it is given, or those on standard input, one a line, until
 * {@code exit} or the end. Its exit status is 0, or 1 where a command was refused or failed, or 2 where no instance runs.
 */
public final class RemoteShell {
    /** The system property that says that a person types the commands and reads the answers. */
    private static final String PROMPTED = "volteface.prompt";

    private static final String PROMPT = "volteface> ";

    private final RunningInstance instance;
    private final PrintStream out;
    private final PrintStream err;

    RemoteShell(RunningInstance instance, PrintStream out, PrintStream err) {
        this.instance = instance;
        this.out = out;
        this.err = err;
    }

    /** Runs {@code [--data DIR] [COMMAND [ARGUMENT…]]}. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status;
        try {
            ShellRequest request = ShellRequest.parse(List.of(arguments));
            Path home = Path.of(System.getProperty("volteface.home", ""));
            RunningInstance instance = RunningInstance.on(request.data().orElse(home.resolve("data")));
            RemoteShell shell = new RemoteShell(instance, out, err);
            status = request.command().isEmpty()
                    ? shell.runAll(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)))
                    : shell.run(request.line());
        } catch (RemoteFailure e) {
            status = told(e, err);
        }
        System.exit(status);
    }

    /** Runs one command and returns the exit status. */
    int run(String line) {
        try {
            out.print(instance.run(line));
            out.flush();
            return 0;
        } catch (RemoteFailure e) {
            return told(e, err);
        }
    }

    /** Runs what is read until it ends, {@code exit} is read, or the instance is gone, and returns the worst exit status. */
    int runAll(BufferedReader lines) throws IOException {
        int worst = 0;
        @Nullable String line = next(lines);
        while (line != null && !line.equals("exit")) {
            if (!line.isEmpty()) {
                worst = Math.max(worst, run(line));
            }
            line = worst < RemoteFailure.CANNOT_START ? next(lines) : null;
        }
        return worst;
    }

    private @Nullable String next(BufferedReader lines) throws IOException {
        if (Boolean.getBoolean(PROMPTED)) {
            out.print(PROMPT);
            out.flush();
        }
        @Nullable String line = lines.readLine();
        return line == null ? null : line.strip();
    }

    private static int told(RemoteFailure failure, PrintStream err) {
        err.println("volteface: " + failure.getMessage());
        return failure.status();
    }
}
