package org.volteface.system.guests.prover;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Standard output, a line at a time. */
final class Lines {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Lines() {}

    static void print(String line) {
        OUT.println(line);
    }
}
