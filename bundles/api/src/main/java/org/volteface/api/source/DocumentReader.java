package org.volteface.api.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The reader of one file or stream, whose form is told by its content. Input that begins with an opening brace is JSON Lines of
 * <code>{"date","source","text"}</code> with optional {@code "title"}, {@code "url"} and {@code "case"}, or such objects
 * over several lines; one that begins with a bracket and a brace is an array of them; a table has a header of such names.
 * A feed in RSS, RDF, Atom or JSON Feed is a document an entry. Mails, mailboxes and web archives hold a document for each
 * mail or page; archives and compressed files hold inputs of their own; anything else is one document in PDF, plain text,
 * HTML or Markdown.
 */
@ProviderType
public interface DocumentReader {
    /**
     * Whether the file of this name in a folder is to be read as input: all but dot files, what is on its way ({@code *.part},
     * {@code *.tmp}) and what only explains ({@code README*}), in letters of either case.
     */
    boolean isDocument(String fileName);

    /**
     * Reads {@code in} to its end and hands each outcome to {@code sink} as soon as it is known, in the order of the
     * input. JSON is streamed: no more than one object is held. The stream is not closed.
     *
     * @throws IOException if the stream fails
     */
    void read(InputStream in, Hints hints, Consumer<ReadOutcome> sink) throws IOException;
}
