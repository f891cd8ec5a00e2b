package org.volteface.console.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How far a report has come that is being made. */
public final class ReportProgress {
    private final AtomicLong written = new AtomicLong();
    private volatile Stage stage = Stage.WAITING;

    /** What is being done. */
    public enum Stage {
        /** Others are made first. */
        WAITING(0, "Waits for its turn"),
        /** What it shows is being gathered. */
        READING(1, "Reads the record"),
        /** Its file is being written. */
        WRITING(2, "Writes the file");

        private final int done;
        private final String words;

        Stage(int done, String words) {
            this.done = done;
            this.words = words;
        }
    }

    void enter(Stage next) {
        stage = next;
    }

    /** Counts what is written to a stream. */
    OutputStream counted(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                out.write(value);
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                written.addAndGet(length);
            }
        };
    }

    /** How many stages are behind it. */
    public int done() {
        return stage.done;
    }

    /** How many stages there are. */
    public int steps() {
        return Stage.values().length;
    }

    /** What is being done, in words. */
    public String words() {
        long kilobytes = written.get() / 1000;
        return stage.words + (kilobytes > 0 ? ": " + kilobytes + " kB so far" : "");
    }
}
