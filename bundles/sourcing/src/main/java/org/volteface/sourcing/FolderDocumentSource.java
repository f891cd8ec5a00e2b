package org.volteface.sourcing;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.sourcing.folder.ConfiguredFolder;
import org.volteface.sourcing.folder.FolderReader;

/**
 * The source that brings the documents of a folder which stays as it is, in the order of the files' names. Its cursor holds what the
 * folder held: where a file has come, gone or changed since, the part of the folder that its name falls into is read again, whatever
 * the name. Documents that were brought before come again then, with the same ids.
 */
@Component(
        configurationPid = "org.volteface.sourcing.folder",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = DocumentSource.class)
@Designate(ocd = FolderDocumentSource.Config.class, factory = true)
public final class FolderDocumentSource implements DocumentSource {
    private final FolderReader reader;

    /** Reads the configured folder. */
    @Activate
    public FolderDocumentSource(Config config) {
        Path folder = ConfiguredFolder.of("org.volteface.sourcing.folder", config.folder());
        this.reader = new FolderReader(folder, config.batch());
    }

    @Override
    public Batch poll(Cursor cursor) throws IOException {
        return reader.poll(cursor);
    }

    /** Which folder is read, and how. */
    @ObjectClassDefinition(
            name = "Volteface folder source",
            description = "Reads the text, HTML, Markdown, JSON and JSON Lines files of a folder.")
    public @interface Config {
        /** The folder. */
        @AttributeDefinition(
                description =
                        "The folder, which stays as it is. Dot files, *.part, *.tmp and README* in it are passed over. What comes"
                                + " later or is changed is read too: let it come whole, by a rename.")
        String folder();

        /** How many documents are brought at once. */
        @AttributeDefinition(description = "How many documents are brought at once.", min = "1")
        int batch() default 100;
    }
}
