package org.volteface.sourcing;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.ReadOutcome;
import org.volteface.sourcing.article.SiteSelectors;
import org.volteface.sourcing.folder.FileStamp;
import org.volteface.sourcing.read.InputSorter;

/** The reader that tells the form of an input by its content, never by its name. */
@Component(configurationPid = "org.volteface.sourcing.read")
@Designate(ocd = SniffingDocumentReader.Config.class)
public final class SniffingDocumentReader implements DocumentReader {
    private final InputSorter sorter;

    /** Reads inputs of up to 128 MB a document. */
    @Activate
    public SniffingDocumentReader(Config config) {
        this.sorter = new InputSorter(InputSorter.DOCUMENT_LIMIT, SiteSelectors.of(config.selectors()));
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

    /** How pages are read. */
    @ObjectClassDefinition(name = "Volteface reader", description = "Reads files of all kinds.")
    public @interface Config {
        /** Where the article is on the pages of single sites. */
        @AttributeDefinition(description = "Where the article is on the pages of a site, in CSS: example.org=div.story")
        String[] selectors() default {};
    }
}
