package org.volteface.shell.eval;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.source.DocumentReader;
import org.volteface.shell.UsageException;

/** A file of cases as JSON Lines, in the form of the benchmark. */
public final class CaseFile {
    private final Path file;

    /** The file at {@code file}, which need not be there yet. */
    public CaseFile(Path file) {
        this.file = file;
    }

    /**
     * Reads all cases.
     *
     * @param reader what reads their documents, as in an analysis
     * @param by who decided where the file does not say it
     * @throws IllegalArgumentException if one of them is not of the form; its line is named
     * @throws IOException if the file cannot be read
     */
    public List<RegressionCase> read(DocumentReader reader, String by) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException("there is no file '" + file + "'");
        }
        CaseForm form = new CaseForm(reader, by, Instant.now());
        List<RegressionCase> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        try {
            DataLines.read(file, item -> {
                RegressionCase read = form.parse(item);
                if (!names.add(read.id())) {
                    throw new MalformedException("case " + read.id() + " is there twice");
                }
                cases.add(read);
            });
        } catch (UsageException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is no text in UTF-8", e);
        }
        return List.copyOf(cases);
    }

    /**
     * Writes cases page by page, and puts the file in its place once it is whole.
     *
     * @return how many they were
     * @throws IllegalArgumentException if there is no folder for it
     * @throws IOException if it cannot be written
     */
    public long write(Pages pages) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("there can be no file '" + file + "'");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            List<KeptCase> page = pages.after(0);
            while (!page.isEmpty()) {
                for (KeptCase kept : page) {
                    out.write(CaseLine.of(kept.content()));
                    out.write('\n');
                    written++;
                }
                page = pages.after(page.get(page.size() - 1).number());
            }
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        return written;
    }

    /** Where the cases come from. */
    @FunctionalInterface
    public interface Pages {
        /** Some cases whose numbers are greater, in the order of their numbers; none where there are no more. */
        List<KeptCase> after(long number);
    }
}
