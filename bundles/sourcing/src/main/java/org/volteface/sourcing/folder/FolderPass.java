package org.volteface.sourcing.folder;

import java.util.List;
import java.util.Optional;
import org.volteface.api.source.Cursor;
import org.volteface.sourcing.read.Mark;

/**
 * A walk through those parts of a folder that have changed since they were read last, in the order of the files' names, and how far
 * it has come.
 *
 * @param prints what the folder held when the walk began
 * @param parts the parts that it goes through, a bit for each; none once it is at its end
 * @param file the name of the file that was read last; empty at the beginning
 * @param begun how far that file was read; empty if to its end
 */
record FolderPass(FolderPrints prints, int parts, String file, Optional<BegunFile> begun) {
    private static final String SEPARATOR = "/";

    /** A walk that is at its end in an empty folder. */
    static FolderPass start() {
        return ended(FolderPrints.of(List.of()));
    }

    private static FolderPass ended(FolderPrints prints) {
        return new FolderPass(prints, 0, "", Optional.empty());
    }

    /**
     * The walk that a cursor of this source marks.
     *
     * @throws IllegalArgumentException if another source made the cursor
     */
    static FolderPass of(Cursor cursor) {
        if (cursor.equals(Cursor.START)) {
            return start();
        }
        try {
            String[] fields = cursor.text().split(SEPARATOR, 4);
            FolderPrints prints = FolderPrints.parse(fields[0]);
            if (fields.length == 1) {
                return ended(prints);
            }
            Optional<BegunFile> begun =
                    fields[2].isEmpty() ? Optional.empty() : Optional.of(BegunFile.parse(fields[2]));
            return new FolderPass(prints, Integer.parseUnsignedInt(fields[1], 16), fields[3], begun);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("not a place in a folder: " + cursor.text(), e);
        }
    }

    /** This walk, or where it is at its end the next one through a folder that now holds {@code files}. */
    FolderPass goOn(List<FileStamp> files) {
        if (!isEnded()) {
            return this;
        }
        FolderPrints now = FolderPrints.of(files);
        return new FolderPass(now, prints.differences(now), "", Optional.empty());
    }

    boolean isEnded() {
        return parts == 0;
    }

    /** Whether the file is still to be read. */
    boolean awaits(FileStamp other) {
        boolean changed = (parts >>> FolderPrints.part(other.name()) & 1) != 0;
        int order = other.name().compareTo(file);
        return changed && (order > 0 || (order == 0 && begun.isPresent()));
    }

    /** From where the file is to be read. */
    Mark from(FileStamp other) {
        return begun.filter(part -> other.name().equals(file))
                .flatMap(part -> part.in(other))
                .orElse(Mark.START);
    }

    /** The walk after it has read from a file. */
    FolderPass after(FileStamp read, FileReading reading) {
        Optional<BegunFile> rest = reading.isWhole() ? Optional.empty() : Optional.of(BegunFile.of(read, reading));
        return new FolderPass(prints, parts, read.name(), rest);
    }

    /** The walk at its end. */
    FolderPass end() {
        return ended(prints);
    }

    Cursor cursor() {
        if (isEnded()) {
            return equals(start()) ? Cursor.START : new Cursor(prints.text());
        }
        String rest = begun.map(BegunFile::text).orElse("");
        return new Cursor(String.join(SEPARATOR, prints.text(), Integer.toHexString(parts), rest, file));
    }
}
