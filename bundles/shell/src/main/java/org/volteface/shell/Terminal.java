package org.volteface.shell;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a command, in UTF-8 whatever the locale.
 *
 * @param in what is piped in
 * @param results the results and nothing else
 * @param notices warnings, and what was refused
 */
public record Terminal(InputStream in, Writer results, PrintStream notices) {
    /** What the system says where results are piped into a command that has read enough, such as head. */
    private static final String READER_GONE = "Broken pipe";

    /**
     * The streams of the process. Results go to the file descriptor itself, since {@code System.out} is for whatever the code of
     * others may print.
     */
    public static Terminal ofProcess() {
        Writer results = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
        return new Terminal(
                System.in,
                results,
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    /** The results of the process as bytes, for what is not text. */
    public static OutputStream bytes() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    /** Runs a command, and tells in one line why where it cannot be run. */
    public int run(String name, Command command) {
        try {
            int status = command.run();
            results.flush();
            return status;
        } catch (UsageException e) {
            notices.println("volteface " + name + ": " + e.getMessage() + " (see ./volteface " + name + " --help)");
            return ExitStatus.UNUSABLE;
        } catch (UnreadyException e) {
            notices.println("volteface " + name + ": " + e.getMessage());
            return ExitStatus.UNUSABLE;
        } catch (IOException e) {
            if (READER_GONE.equals(e.getMessage())) {
                return ExitStatus.UNHEARD;
            }
            notices.println("volteface " + name + ": " + e.getMessage());
            return ExitStatus.INCOMPLETE;
        }
    }

    /** The work of a command. */
    @FunctionalInterface
    public interface Command {
        /** Returns an {@link ExitStatus}. */
        int run() throws UsageException, UnreadyException, IOException;
    }
}
