package org.volteface.sourcing.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.read.InputSorter;
import org.volteface.sourcing.read.Mark;
import org.volteface.sourcing.read.OutcomeSink;

/** The reading of one file of a folder from a place in it on. */
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final InputSorter SORTER = new InputSorter(InputSorter.DOCUMENT_LIMIT);

    private final FileStamp file;
    private Mark mark;
    private boolean whole = true;
    private boolean refused;

    private FileReading(FileStamp file, Mark from) {
        this.file = file;
        this.mark = from;
    }

    /**
     * Reads a file until its end, or until {@code batch} is full.
     *
     * @throws ClosedByInterruptException if the thread is to stop
     */
    static FileReading read(FileStamp file, Mark from, OutcomeBatch batch) throws ClosedByInterruptException {
        FileReading reading = new FileReading(file, from);
        reading.read((outcome, after) -> {
            reading.whole = !batch.isFull();
            if (reading.whole) {
                reading.mark = after;
                reading.refused |= outcome instanceof Unreadable;
                batch.add(reading.named(outcome));
            }
            return reading.whole;
        });
        return reading;
    }

    /**
     * Reads all of a file.
     *
     * @throws ClosedByInterruptException if the thread is to stop
     */
    static void readAll(FileStamp file, OutcomeSink sink) throws ClosedByInterruptException {
        new FileReading(file, Mark.START).read(sink);
    }

    /** Whether the end was reached. */
    boolean isWhole() {
        return whole;
    }

    /** The place to go on from. */
    Mark mark() {
        return mark;
    }

    /** Whether anything gave no document. */
    boolean isRefused() {
        return refused;
    }

    private void read(OutcomeSink sink) throws ClosedByInterruptException {
        try (InputStream in = Files.newInputStream(file.path())) {
            SORTER.read(in, new Hints(file.name(), Optional.empty(), file.lastChange()), mark, sink);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (NoSuchFileException e) {
            LOG.debug("{} was taken away before it was read", file.path(), e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // One file, whatever it does to a parser, must not keep those after it from being read, poll after poll.
            LOG.debug("{} cannot be read", file.path(), e);
            sink.take(new Unreadable("", "cannot be read: " + e), mark);
        }
    }

    private ReadOutcome named(ReadOutcome outcome) {
        if (outcome instanceof Read read) {
            read.warnings().forEach(warning -> LOG.warn("{}: {}", file.name(), warning));
            return outcome;
        }
        Unreadable unreadable = (Unreadable) outcome;
        return new Unreadable((file.name() + " " + unreadable.where()).strip(), unreadable.reason());
    }
}
