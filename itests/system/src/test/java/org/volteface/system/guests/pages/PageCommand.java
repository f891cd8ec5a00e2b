package org.volteface.system.guests.pages;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.source.PageReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.Unreadable;

/** The command {@code page}: prints the text of the page at an address, or why there is none. */
@Component(service = ToIntFunction.class, property = "volteface.command=page")
public final class PageCommand implements ToIntFunction<String[]> {
    private final PageReader reader;

    /** Takes the reader that it asks. */
    @Activate
    public PageCommand(@Reference PageReader reader) {
        this.reader = reader;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        try {
            Object outcome = reader.read(URI.create(arguments[0]));
            out.println(outcome instanceof Read read ? read.document().text() : ((Unreadable) outcome).reason());
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
