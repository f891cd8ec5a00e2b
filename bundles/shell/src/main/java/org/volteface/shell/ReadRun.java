package org.volteface.shell;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.volteface.api.model.Headline;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** One reading of files to lines of JSON, a document each. */
final class ReadRun {
    private final Terminal terminal;
    private final ReadArguments arguments;
    private final JsonLines lines;
    private int status = ExitStatus.DONE;

    ReadRun(Terminal terminal, ReadArguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.lines = new JsonLines(terminal.results());
    }

    /** Prints every document as soon as it is read, and returns an {@link ExitStatus}. */
    int read(DocumentReader reader) throws UsageException, IOException {
        Inputs inputs = Inputs.of(arguments.inputs(), reader::isDocument);
        inputs.emptyFolders().forEach(folder -> refuse(folder + ": the folder holds nothing to read"));
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        for (String name : inputs.names()) {
            try (InputStream in = Inputs.open(name, terminal)) {
                Hints hints = new Hints(name, arguments.address(), Optional.empty(), today, true);
                reader.read(in, hints, outcome -> take(name, outcome));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IOException e) {
                refuse(Inputs.whole(name) + "cannot be read: " + e.getMessage());
            }
        }
        return status;
    }

    private void take(String name, ReadOutcome outcome) {
        if (outcome instanceof Unreadable unreadable) {
            refuse(Inputs.whole(name) + (unreadable.where() + ": ").replaceFirst("^: ", "") + unreadable.reason());
        } else if (outcome instanceof Read read) {
            read.warnings().forEach(warning -> terminal.notices().println(Inputs.whole(name) + "warning: " + warning));
            try {
                lines.write(json -> write(name, read, json));
                terminal.results().flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void write(String name, Read read, JsonWriter json) throws IOException {
        Headline headline = read.document().headline();
        Particulars particulars = read.particulars();
        json.setSerializeNulls(true);
        json.name("file").value(name);
        member(json, "url", headline.origin().url().map(Object::toString));
        member(json, "title", Optional.of(headline.title()));
        member(json, "byline", Optional.of(particulars.byline()));
        member(json, "publisher", Optional.of(headline.origin().publisher()));
        member(json, "published", particulars.published().map(Published::text));
        member(json, "dateFrom", particulars.published().map(Published::from));
        member(json, "language", Optional.of(particulars.language()));
        json.name("text").value(read.document().text());
    }

    /** What is not known is null. */
    private static void member(JsonWriter json, String name, Optional<String> value) throws IOException {
        json.name(name).value(value.filter(words -> !words.isEmpty()).orElse(null));
    }

    private void refuse(String notice) {
        terminal.notices().println(notice);
        status = ExitStatus.INCOMPLETE;
    }
}
