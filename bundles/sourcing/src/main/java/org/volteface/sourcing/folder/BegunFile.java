package org.volteface.sourcing.folder;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.volteface.sourcing.read.Mark;

/**
 * A file that was read in part.
 *
 * @param print which file, as it stood then
 * @param mark the place to go on from
 * @param refused whether anything before that place gave no document
 */
record BegunFile(String print, Mark mark, boolean refused) {
    private static final Pattern TEXT = Pattern.compile("([0-9a-f]+)@(\\d{1,18}):(\\d{1,18})(!?)");

    static BegunFile of(FileStamp file, FileReading reading) {
        return new BegunFile(file.print(), reading.mark(), reading.isRefused());
    }

    /** The same, after a part that may have been refused. */
    BegunFile orRefused(boolean before) {
        return new BegunFile(print, mark, refused || before);
    }

    /**
     * The file that was written so.
     *
     * @throws IllegalArgumentException if none was
     */
    static BegunFile parse(String text) {
        Matcher fields = TEXT.matcher(text);
        if (!fields.matches()) {
            throw new IllegalArgumentException("no begun file: " + text);
        }
        Mark mark = new Mark(Long.parseLong(fields.group(2)), Long.parseLong(fields.group(3)));
        return new BegunFile(fields.group(1), mark, !fields.group(4).isEmpty());
    }

    /** The place in {@code file}; empty where that is another, or has changed. */
    Optional<Mark> in(FileStamp file) {
        return file.print().equals(print) ? Optional.of(mark) : Optional.empty();
    }

    String text() {
        return print + '@' + mark.offset() + ':' + mark.line() + (refused ? "!" : "");
    }
}
