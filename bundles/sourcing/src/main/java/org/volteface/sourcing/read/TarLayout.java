package org.volteface.sourcing.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Unreadable;

/** A tar archive, each file of which is an input of its own. Its places count entries, and outcomes within one. */
final class TarLayout extends ContainerLayout {
    private static final int BLOCK = 512;
    private static final int MAGIC_AT = 257;
    private static final int LONGEST_NAME = 1 << 16;

    TarLayout(Optional<InputSorter> parts) {
        super(parts);
    }

    @Override
    public Verdict of(Start start) {
        return start.has(MAGIC_AT, "ustar");
    }

    @Override
    void open(Input input, Hints hints, OutcomeSink sink) throws IOException {
        EntrySink entries = new EntrySink(input.from(), sink);
        try {
            read(input.whole(), hints, entries);
        } catch (EOFException e) {
            entries.take(new Unreadable("", "cut off: the archive ends before its time"), Mark.START);
        } catch (NumberFormatException e) {
            entries.begin("");
            entries.take(new Unreadable("", "damaged: a file's size is no number"), Mark.START);
        }
    }

    private void read(InputStream in, Hints hints, EntrySink entries) throws IOException {
        String longName = "";
        while (entries.wantsMore()) {
            byte[] head = in.readNBytes(BLOCK);
            if (head.length < BLOCK || head[0] == 0) {
                return;
            }
            long size = size(head);
            LimitedStream content = new LimitedStream(in, size);
            char type = (char) head[156];
            String name = longName.isEmpty() ? name(head) : longName;
            longName = "";
            if (type == 'L') {
                longName = new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8).replace("\0", "");
            } else if (type == 'x') {
                longName = paxPath(new String(content.readNBytes(LONGEST_NAME), StandardCharsets.UTF_8));
            } else if ((type == '0' || type == 0) && EntryNames.isDocument(name)) {
                entries.begin(name);
                readPart(content, hints, Mark.START, entries);
            }
            if (entries.wantsMore()) {
                content.skipRest();
                in.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
            }
        }
    }

    private static String paxPath(String records) {
        int at = records.indexOf(" path=");
        int end = records.indexOf('\n', Math.max(0, at));
        return at < 0 || end < 0 ? "" : records.substring(at + " path=".length(), end);
    }

    private static String name(byte[] head) {
        String prefix = text(head, 345, 155);
        return (prefix.isEmpty() ? "" : prefix + "/") + text(head, 0, 100);
    }

    private static long size(byte[] head) {
        String octal = text(head, 124, 12).strip();
        long size = octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
        if (size < 0) {
            throw new NumberFormatException(octal);
        }
        return size;
    }

    private static String text(byte[] head, int from, int length) {
        String text = new String(head, from, length, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
