package org.volteface.system.running;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one command of the prover in a server of its own on a new data folder, and prints what it says: {@code pace 1000}, {@code grow
 * 10000 1000000}.
 */
public final class Prove {
    private Prove() {}

    /** Runs {@code COMMAND [ARGUMENT…]}. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("volteface-prove-");
        String[] all = new String[arguments.length + 1];
        all[0] = "--with=" + GuestJar.build("prover", folder);
        System.arraycopy(arguments, 1, all, 1, arguments.length - 1);
        Process process =
                Server.start(folder.resolve("data"), arguments[0], java.util.Arrays.copyOf(all, arguments.length));
        process.inputReader().lines().forEach(System.out::println);
        process.errorReader().lines().forEach(System.err::println);
        System.exit(process.waitFor());
    }
}
