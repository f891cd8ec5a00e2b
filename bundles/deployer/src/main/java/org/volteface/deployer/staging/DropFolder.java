package org.volteface.deployer.staging;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that files are dropped into to be deployed. What a file holds tells it from another, never its times. Files that are put
 * aside go to the sub-folders {@code done} and {@code refused}. Safe to use from many threads.
 */
public final class DropFolder {
    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

    private final Path folder;
    private final Staging staging;
    private final Duration patience;
    private final InstantSource clock;
    private final AsideFolder done;
    private final AsideFolder refused;
    private Map<Path, Seen> seenByFile = new HashMap<>();

    /**
     * @param folder made where it is not there
     * @param patience how long a file may stand still before it is whole
     */
    public DropFolder(Path folder, Staging staging, Duration patience, InstantSource clock) {
        this.folder = folder;
        this.staging = staging;
        this.patience = patience;
        this.clock = clock;
        this.done = new AsideFolder(folder.resolve("done"));
        this.refused = new AsideFolder(folder.resolve("refused"));
    }

    /**
     * Looks once, and waits for nothing. A file is told once, until it holds something else. Dot files, {@code *.part}, {@code *.tmp}
     * and {@code readme*} are passed over.
     *
     * @throws IOException if the folder cannot be read at the moment
     */
    public synchronized Sight look() throws IOException {
        Files.createDirectories(folder);
        List<Sight.Dropped> ready = new ArrayList<>();
        List<Sight.Told> unfinished = new ArrayList<>();
        List<Sight.Told> tooLarge = new ArrayList<>();
        List<IOException> troubles = new ArrayList<>();
        List<Path> files = files();
        seenByFile.keySet().retainAll(files);
        for (Path file : files) {
            Seen before = seenByFile.getOrDefault(file, Seen.NEVER);
            if (before.mayRest(clock.instant(), patience)) {
                continue;
            }
            try {
                look(file, before, ready, unfinished);
            } catch (NotWhole e) {
                tellOnce(file, before, e, unfinished);
            } catch (Refused e) {
                putAside(file, before, e, tooLarge);
            } catch (IOException e) {
                // One that cannot be kept must not cost those that can.
                troubles.add(e);
            }
        }
        return new Sight(ready, unfinished, tooLarge, troubles);
    }

    /** Puts a deployed file aside. One that holds something else by now stays, and is told by another look. */
    public synchronized void done(Sight.Dropped dropped) throws IOException {
        Path file = folder.resolve(dropped.name());
        try {
            settle(file, dropped, done, done.take(file));
        } catch (NoSuchFileException e) {
            LOG.debug("{} was taken away before it was put aside", file, e);
        }
    }

    /** Has a file told again, which could not be tried. */
    public synchronized void again(Sight.Dropped dropped) {
        seenByFile.remove(folder.resolve(dropped.name()));
    }

    /** Puts a file aside with the reason why it was not deployed. One that holds something else by now stays, and is told. */
    public synchronized void refused(Sight.Dropped dropped, String reason) throws IOException {
        Path file = folder.resolve(dropped.name());
        try {
            settle(file, dropped, refused, refused.take(file, reason));
        } catch (NoSuchFileException e) {
            LOG.debug("{} was taken away before it was put aside", file, e);
        }
    }

    private void look(Path file, Seen before, List<Sight.Dropped> ready, List<Sight.Told> unfinished)
            throws Refused, IOException {
        String name = file.getFileName().toString();
        Reading reading = staging.read(file);
        Seen now = before.after(reading.content().sha256(), clock.instant());
        if (!now.settled() && reading.staged().isPresent()) {
            ready.add(new Sight.Dropped(name, reading.staged().get()));
            now = now.asSettled();
        } else if (!now.settled() && reading.lasting() && now.standsStill(Waiting.atMost(patience))) {
            throw new Refused(reading.reason());
        } else if (!now.settled() && now.standsStill(patience)) {
            unfinished.add(new Sight.Told(name, Waiting.unchanged(reading.reason(), patience)));
            now = now.asSettled();
        }
        seenByFile.put(file, now);
    }

    private void putAside(Path file, Seen before, Refused reason, List<Sight.Told> tooLarge) {
        tellOnce(file, before, reason, tooLarge);
        try {
            refused.take(file, reason.reason());
            seenByFile.remove(file);
        } catch (IOException e) {
            LOG.debug("{} cannot be put aside, and stays", file, e);
        }
    }

    private void tellOnce(Path file, Seen before, Refused reason, List<Sight.Told> told) {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            seenByFile.remove(file);
            return;
        }
        // In place of the hash of what cannot be read to its end.
        Seen seen = before.after(reason.reason(), clock.instant());
        if (!seen.settled()) {
            told.add(new Sight.Told(file.getFileName().toString(), reason.reason()));
        }
        seenByFile.put(file, seen.asSettled());
    }

    /** Whoever brings a file may have put another in its place at the last moment: that one goes back. */
    private void settle(Path file, Sight.Dropped dropped, AsideFolder aside, Path place) throws IOException {
        if (staging.holds(place, dropped.content())) {
            seenByFile.remove(file);
        } else {
            aside.giveBack(place, file);
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, DropFolder::isMeant)) {
            all.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(null);
        return files;
    }

    private static boolean isMeant(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !Files.isDirectory(file)
                && !name.startsWith(".")
                && !name.endsWith(".part")
                && !name.endsWith(".tmp")
                && !name.startsWith("readme");
    }
}
