package org.volteface.sourcing.folder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.volteface.api.source.Unreadable;

/** The text beside a refused file that says, in a line for each piece, why it gave no document. */
final class ReasonFile {
    private static final String ENDING = ".reason";

    private ReasonFile() {}

    /** Where the reasons of a file lie. */
    static Path of(Path refused) {
        return refused.resolveSibling(refused.getFileName() + ENDING);
    }

    /**
     * Reads {@code file} once more and writes its reasons, all or none, for the place that it is to be moved to.
     *
     * @return whether there was any reason
     */
    static boolean write(FileStamp file, Path refused) throws IOException {
        Path draft = refused.resolveSibling("." + file.print() + ".tmp");
        boolean[] any = {false};
        int[] taken = {0};
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(draft))) {
            FileReading.readAll(file, (outcome, after) -> {
                if (outcome instanceof Unreadable unreadable) {
                    out.print(line(unreadable) + '\n');
                    any[0] = true;
                } else {
                    taken[0]++;
                }
                return true;
            });
            if (any[0] && taken[0] > 0) {
                out.print(taken(taken[0]));
            }
            if (out.checkError()) {
                throw new IOException("the reasons cannot be written to " + draft);
            }
        }
        if (any[0]) {
            Files.move(draft, of(refused), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.delete(draft);
        }
        return any[0];
    }

    /** That the rest of the file is no loss. */
    private static String taken(int documents) {
        return "all other lines were taken: " + documents + " document" + (documents == 1 ? "" : "s") + "\n";
    }

    private static String line(Unreadable unreadable) {
        String where = unreadable.where().isEmpty() ? "" : unreadable.where() + ": ";
        return (where + unreadable.reason()).replaceAll("\\R", " ");
    }
}
