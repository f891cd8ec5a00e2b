package org.volteface.console.report;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;

/** How far a report has come that is being made. */
public final class ReportProgress {
    private final AtomicLong written = new AtomicLong();
    private volatile Stage stage = Stage.WAITING;
    private volatile boolean stopped;
    private volatile String by = "";

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

    /** Ends it: what writes on is refused. The first who does so is named. */
    synchronized void stop(String person) {
        if (!stopped) {
            by = person;
            stopped = true;
        }
    }

    /** Whether it was ended before it was at its end. */
    boolean isStopped() {
        return stopped;
    }

    /** Who ended it. */
    String stoppedBy() {
        return by;
    }

    /** Refuses to go on where it was ended. */
    void check() throws ReportStop {
        if (stopped) {
            throw new ReportStop("It was stopped.");
        }
    }

    /** Counts what is written to a stream, and lets no more through than {@code most} bytes. */
    OutputStream counted(OutputStream out, long most) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int value) throws IOException {
                count(1, most);
                out.write(value);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                count(length, most);
                out.write(bytes, offset, length);
            }
        };
    }

    private void count(int bytes, long most) throws ReportStop {
        check();
        if (written.addAndGet(bytes) > most) {
            throw new ReportStop("It was stopped because its file grew beyond " + ReportWords.size(most)
                    + ": choose a smaller scope or another form.");
        }
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
