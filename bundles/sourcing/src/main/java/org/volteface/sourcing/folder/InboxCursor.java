package org.volteface.sourcing.folder;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.volteface.api.source.Cursor;

/**
 * What was taken from a watched folder and is acknowledged by whoever comes with it: files that were read wholly, by their prints, and
 * at most one that was read in part.
 *
 * @param done the files of which all is taken
 * @param refused the files of which all is taken but what gave no document
 * @param begun the file that is to be read on
 */
record InboxCursor(Set<String> done, Set<String> refused, Optional<BegunFile> begun) {
    private static final InboxCursor NOTHING = new InboxCursor(Set.of(), Set.of(), Optional.empty());
    private static final Pattern FILE = Pattern.compile("[0-9a-f]{24}!?");
    private static final String REFUSED = "!";

    InboxCursor {
        done = Set.copyOf(done);
        refused = Set.copyOf(refused);
    }

    /**
     * What a cursor of this source covers.
     *
     * @throws IllegalArgumentException if another source made the cursor
     */
    static InboxCursor of(Cursor cursor) {
        InboxCursor covered = NOTHING;
        for (String word : cursor.text().split(" ")) {
            if (FILE.matcher(word).matches()) {
                covered = covered.with(word.replace(REFUSED, ""), word.endsWith(REFUSED));
            } else if (!word.isEmpty()) {
                covered = new InboxCursor(covered.done, covered.refused, Optional.of(begun(word, cursor)));
            }
        }
        return covered;
    }

    private static BegunFile begun(String word, Cursor cursor) {
        try {
            return BegunFile.parse(word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("not a place in an inbox: " + cursor.text(), e);
        }
    }

    /** Covers nothing. */
    static InboxCursor nothing() {
        return NOTHING;
    }

    /** With a file that was read, some of it perhaps by way of {@code before}. */
    InboxCursor after(FileStamp file, FileReading reading, Optional<BegunFile> before) {
        boolean refusedBefore = before.map(BegunFile::refused).orElse(false);
        return reading.isWhole()
                ? with(file.print(), reading.isRefused() || refusedBefore)
                : new InboxCursor(
                        done, refused, Optional.of(BegunFile.of(file, reading).orRefused(refusedBefore)));
    }

    private InboxCursor with(String print, boolean isRefused) {
        Set<String> more = new LinkedHashSet<>(isRefused ? refused : done);
        more.add(print);
        return isRefused ? new InboxCursor(done, more, begun) : new InboxCursor(more, refused, begun);
    }

    Cursor cursor() {
        List<String> words = new ArrayList<>();
        // In an order of their own, so that the same files make the same cursor.
        done.stream().sorted().forEach(words::add);
        refused.stream().sorted().map(print -> print + REFUSED).forEach(words::add);
        begun.map(BegunFile::text).ifPresent(words::add);
        return new Cursor(String.join(" ", words));
    }
}
