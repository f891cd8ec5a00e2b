package org.volteface.deployer;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.deployment.FindingChange;
import org.volteface.api.deployment.ShadowReport;

/** What shadow runs showed in the end, in a file for each attempt. The oldest go where there are many, or they are large. */
final class ReportShelf {
    private static final Logger LOG = LoggerFactory.getLogger(ReportShelf.class);
    private static final String ENDING = ".json.gz";
    /** Of so many findings the passages are kept too; of the others it is kept what would become of them. */
    private static final int WITH_PASSAGES = 200;

    private static final int MOST = 200;
    private static final long MOST_BYTES = 64L << 20;

    private final Path folder;
    private final long mostBytes;
    private final ReportText text = new ReportText();

    ReportShelf(Path folder) {
        this(folder, MOST_BYTES);
    }

    /** Keeps no more than {@code mostBytes}, but for the latest. */
    ReportShelf(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Keeps a report. Where that fails it is told in the log: nobody's decision waits for it. */
    synchronized void keep(long attempt, ShadowReport report) {
        try {
            Files.createDirectories(folder);
            Path draft = folder.resolve(attempt + ".part");
            try (Writer out = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(draft)), StandardCharsets.UTF_8)) {
                text.write(bounded(report), out);
            }
            Files.move(draft, file(attempt), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            thin();
        } catch (IOException | RuntimeException e) {
            LOG.warn("what the shadow run of attempt {} showed is not kept", attempt, e);
        }
    }

    /** The report of an attempt; empty where none is kept. */
    Optional<ShadowReport> report(long attempt) {
        Path file = file(attempt);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Reader in =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8)) {
            return Optional.of(text.read(in));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JsonParseException | IllegalArgumentException | NullPointerException e) {
            // Kept by another release, perhaps.
            LOG.warn("{} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static ShadowReport bounded(ShadowReport report) {
        List<FindingChange> changes = new ArrayList<>();
        for (FindingChange change : report.changes()) {
            changes.add(
                    changes.size() < WITH_PASSAGES
                            ? change
                            : new FindingChange(change.before(), change.after(), List.of()));
        }
        return new ShadowReport(
                report.progress(), changes, report.agreement(), report.failures(), report.failed(), report.cases());
    }

    private void thin() throws IOException {
        List<Path> latestFirst;
        try (Stream<Path> files = Files.list(folder)) {
            latestFirst = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(ReportShelf::number).reversed())
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        long bytes = 0;
        for (int i = 0; i < latestFirst.size(); i++) {
            bytes += Files.size(latestFirst.get(i));
            if (i >= MOST || (i > 0 && bytes > mostBytes)) {
                Files.deleteIfExists(latestFirst.get(i));
            }
        }
    }

    private Path file(long attempt) {
        return folder.resolve(attempt + ENDING);
    }

    private static long number(Path file) {
        String name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - ENDING.length()));
    }
}
