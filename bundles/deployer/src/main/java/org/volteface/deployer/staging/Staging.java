package org.volteface.deployer.staging;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of the files that were brought to be deployed, each kept under the hash of its content once it was read wholly. Whether a
 * file is whole is told by what is in it and never by its times. Safe to use from many threads; no other instance may use the folder.
 */
public final class Staging {
    /** How long a file may stand still before it is whole, where nobody says otherwise. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String UNFINISHED = ".part";
    private static final String JAR = ".jar";
    private static final String JSON = ".json";
    private static final long SHORTEST_PAUSE = 100_000_000;
    private static final long LONGEST_PAUSE = 2_000_000_000;
    /** How many times as long as reading takes is waited until a file is read again. */
    private static final int REST = 4;

    private final Path folder;
    private final Limits limits;
    private final Duration patience;
    private final ZipCheck check;

    private Staging(Path folder, Limits limits, Duration patience) {
        this.folder = folder;
        this.limits = limits;
        this.patience = patience;
        this.check = new ZipCheck(limits);
    }

    /**
     * Opens the folder, which is made where it is not there, and clears away what was left half copied.
     *
     * @param patience how long a file may stand still before it is whole
     */
    public static Staging in(Path folder, Limits limits, Duration patience) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, ".*" + UNFINISHED)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        return new Staging(folder, limits, patience);
    }

    /**
     * Keeps what a file holds, after waiting until it is whole. The file stays where it is.
     *
     * @throws NotWhole if it is not whole and stands still, or cannot be read
     * @throws Refused if it is too large
     * @throws IOException if nothing can be kept at the moment
     */
    public StagedFile stage(Path file) throws Refused, IOException {
        Waiting waiting = new Waiting(patience, System.nanoTime());
        while (true) {
            long begun = System.nanoTime();
            Reading reading = read(file);
            if (reading.staged().isPresent()) {
                return reading.staged().get();
            }
            long now = System.nanoTime();
            waiting.goOn(reading, now);
            pause(Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, REST * (now - begun))));
        }
    }

    /** The jar of that hash; empty where none is kept, or what is kept is damaged. */
    public Optional<StagedFile> kept(String sha256) throws IOException {
        return kept(folder.resolve(sha256 + JAR), sha256);
    }

    private Optional<StagedFile> kept(Path file, String sha256) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Content content = Content.of(file);
        return content.sha256().equals(sha256)
                ? Optional.of(new StagedFile(file, sha256, content.size()))
                : Optional.empty();
    }

    /** Reads a file once, and keeps what it holds if that is whole. */
    Reading read(Path file) throws Refused, IOException {
        Path copy = folder.resolve("." + UUID.randomUUID() + UNFINISHED);
        try {
            Content content = Content.copy(file, copy, limits);
            boolean json = JsonCheck.isMeant(file);
            Optional<JsonCheck.Objection> objection = json ? JsonCheck.check(copy) : damage(copy);
            if (objection.isPresent()) {
                return Reading.unfinished(
                        content, objection.get().reason(), objection.get().lasting());
            }
            // What changed while it was copied may have been copied in two halves that fit.
            Content again = Content.of(file, limits);
            return again.equals(content)
                    ? Reading.whole(content, keep(copy, content, json ? JSON : JAR))
                    : Reading.unfinished(again, "it changes while it is read", false);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Optional<JsonCheck.Objection> damage(Path zip) throws Refused, IOException {
        try {
            check.check(zip);
            return Optional.empty();
        } catch (NotWhole e) {
            return Optional.of(new JsonCheck.Objection(e.reason(), false));
        }
    }

    /** Whether a file holds what is kept. */
    boolean holds(Path file, StagedFile kept) throws IOException {
        try {
            return Content.of(file, limits).sha256().equals(kept.sha256());
        } catch (Refused e) {
            return false;
        }
    }

    private StagedFile keep(Path copy, Content content, String ending) throws IOException {
        Path place = folder.resolve(content.sha256() + ending);
        Optional<StagedFile> there = kept(place, content.sha256());
        if (there.isPresent()) {
            return there.get();
        }
        Content.force(copy);
        Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE);
        Content.force(folder);
        return new StagedFile(place, content.sha256(), content.size());
    }

    private static void pause(long nanos) throws InterruptedIOException {
        try {
            Thread.sleep(Duration.ofNanos(nanos).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException stop = new InterruptedIOException("stopped while waiting for a file to be whole");
            stop.initCause(e);
            throw stop;
        }
    }
}
