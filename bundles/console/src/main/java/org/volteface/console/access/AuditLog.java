package org.volteface.console.access;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file of all that was done, one line of JSON each. Lines are only added; a full file is put aside under a name of its own, and kept. */
public final class AuditLog {
    private static final long FULL = 10_000_000;
    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final InstantSource clock;
    private final RefusalQuota refusals;
    private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

    AuditLog(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
        this.refusals = new RefusalQuota(clock);
    }

    /** Adds what somebody did. */
    synchronized void add(Deed deed, Asker asker, String outcome) throws IOException {
        tellWhatWasLeftOut();
        write(deed, asker, outcome);
    }

    /** Adds what somebody wanted to and did not, who is a stranger where their name is empty; only so many lines of each. */
    synchronized void addUndone(Deed deed, Asker asker, String outcome) throws IOException {
        tellWhatWasLeftOut();
        if (refusals.take(asker.user())) {
            write(deed, asker, outcome);
        }
    }

    private void tellWhatWasLeftOut() throws IOException {
        for (Map.Entry<String, Integer> left : refusals.leftOut().entrySet()) {
            Asker asker = new Asker(left.getKey(), Role.READER, "");
            String what = left.getKey().isEmpty() ? "ask as strangers" : "ask for what is not done";
            write(Deed.of(what), asker, "not done: " + left.getValue() + " more, left out here");
        }
    }

    private void write(Deed deed, Asker asker, String outcome) throws IOException {
        // Of what was left out nobody knows any more as what it was asked for.
        String role = asker.name().isEmpty() || asker.address().isEmpty()
                ? ""
                : asker.role().label();
        String now = clock.instant().toString();
        AuditEntry entry =
                new AuditEntry(now, asker.name(), role, asker.address(), deed.what(), deed.target(), outcome);
        putAsideWhereFull();
        append((gson.toJson(entry) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The latest entries that pass, the last first. Those that were put aside are read where the others are too few. */
    public List<AuditEntry> latest(int most, Predicate<AuditEntry> passes) throws IOException {
        List<AuditEntry> latest = new ArrayList<>();
        for (Path one : newestFirst()) {
            addLatest(one, latest, most, passes);
            if (latest.size() >= most) {
                break;
            }
        }
        return latest;
    }

    private void addLatest(Path file, List<AuditEntry> latest, int most, Predicate<AuditEntry> passes)
            throws IOException {
        try (LastLines lines = new LastLines(file)) {
            Optional<String> line = lines.next();
            while (line.isPresent() && latest.size() < most) {
                line.flatMap(this::entry).filter(passes).ifPresent(latest::add);
                line = lines.next();
            }
        }
    }

    private void append(byte[] line) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Set<StandardOpenOption> options =
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(
                file, options, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            long end = channel.size();
            // What was cut off when the machine went down stays a line of its own.
            if (end > 0 && last(channel, end) != '\n') {
                channel.write(ByteBuffer.wrap(new byte[] {'\n'}), end);
                end++;
            }
            ByteBuffer rest = ByteBuffer.wrap(line);
            while (rest.hasRemaining()) {
                end += channel.write(rest, end);
            }
        }
    }

    private static int last(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0);
    }

    private void putAsideWhereFull() throws IOException {
        if (Files.exists(file) && Files.size(file) >= FULL) {
            Files.move(file, file.resolveSibling("audit." + ASIDE.format(clock.instant()) + ".log"));
        }
    }

    private List<Path> newestFirst() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(file.resolveSibling(""))) {
            try (Stream<Path> all = Files.list(file.resolveSibling(""))) {
                all.filter(one -> one.getFileName().toString().matches("audit\\.[\\d-]+\\.log"))
                        .sorted(Comparator.reverseOrder())
                        .forEach(files::add);
            }
        }
        if (Files.exists(file)) {
            files.add(0, file);
        }
        return files;
    }

    private Optional<AuditEntry> entry(String line) {
        try {
            @Nullable AuditEntry entry = gson.fromJson(line, AuditEntry.class);
            return Optional.ofNullable(entry).filter(one -> Stream.of(one.when(), one.who(), one.what(), one.outcome())
                    .allMatch(part -> part != null));
        } catch (JsonParseException e) {
            // A line that was cut off tells nothing.
            return Optional.empty();
        }
    }
}
