package org.volteface.sourcing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
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
import org.volteface.sourcing.folder.Inbox;

/** The source that brings what is dropped into a watched folder, and moves it aside once it is kept. */
@Component(
        configurationPid = "org.volteface.sourcing.inbox",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        service = DocumentSource.class)
@Designate(ocd = InboxDocumentSource.Config.class)
public final class InboxDocumentSource implements DocumentSource {
    private final Inbox inbox;

    /** Watches the configured folder. */
    @Activate
    public InboxDocumentSource(Config config) {
        Path folder = ConfiguredFolder.of("org.volteface.sourcing.inbox", config.folder());
        this.inbox = new Inbox(folder, config.batch(), Duration.ofMillis(config.settle()), InstantSource.system());
    }

    @Override
    public Batch poll(Cursor cursor) throws IOException {
        return inbox.poll(cursor);
    }

    /** Which folder is watched, and how. */
    @ObjectClassDefinition(name = "Volteface inbox", description = "Takes in what is dropped into a folder.")
    public @interface Config {
        /** The folder. */
        @AttributeDefinition(
                description =
                        "Drop text, HTML, Markdown, JSON or JSON Lines here. Dot files, *.part, *.tmp and README* are"
                                + " passed over until renamed; what was taken is moved to done, what was refused to refused.")
        String folder();

        /** How many documents are brought at once. */
        @AttributeDefinition(description = "How many documents are brought at once.", min = "1")
        int batch() default 100;

        /** How long a file must have stood still before it is read. */
        @AttributeDefinition(description = "In milliseconds: a file is read when it stood still so long.", min = "0")
        int settle() default 1000;
    }
}
