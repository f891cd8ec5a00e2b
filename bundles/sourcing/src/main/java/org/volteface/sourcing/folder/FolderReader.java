package org.volteface.sourcing.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;

/** The files of a folder that stays as it is: read in the order of their names, and again where something changed. */
public final class FolderReader {
    private final Path folder;
    private final int batch;

    public FolderReader(Path folder, int batch) {
        this.folder = folder;
        this.batch = OutcomeBatch.checked(batch);
    }

    public Batch poll(Cursor cursor) throws IOException {
        List<FileStamp> files = FileStamp.in(folder);
        FolderPass pass = FolderPass.of(cursor).goOn(files);
        OutcomeBatch outcomes = new OutcomeBatch(batch);
        for (FileStamp file : files) {
            if (!pass.awaits(file)) {
                continue;
            }
            if (outcomes.isFull()) {
                return new Batch(outcomes.outcomes(), pass.cursor(), true);
            }
            FileReading reading = FileReading.read(file, pass.from(file), outcomes);
            pass = pass.after(file, reading);
            if (!reading.isWhole()) {
                return new Batch(outcomes.outcomes(), pass.cursor(), true);
            }
        }
        return new Batch(outcomes.outcomes(), pass.end().cursor(), false);
    }
}
