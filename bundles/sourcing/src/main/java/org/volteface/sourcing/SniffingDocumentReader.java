package org.volteface.sourcing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.sourcing.folder.FileStamp;
import org.volteface.sourcing.read.InputSorter;

/** The reader that tells the form of an input by its content, never by its name. */
@Component
public final class SniffingDocumentReader implements DocumentReader {
    private final InputSorter sorter;

    /** Reads inputs of up to 128 MB a document. */
    @Activate
    public SniffingDocumentReader() {
        this.sorter = new InputSorter(InputSorter.DOCUMENT_LIMIT);
    }

    @Override
    public boolean isDocument(String fileName) {
        return FileStamp.isDocument(fileName);
    }

    @Override
    public void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException {
        sorter.read(in, hints, (outcome, after) -> {
            sink.accept(outcome);
            return true;
        });
    }
}
