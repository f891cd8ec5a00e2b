package org.example.template;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Batch;
import org.volteface.api.source.Cursor;
import org.volteface.api.source.DocumentSource;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;

/** A source of the texts in a folder whose names begin with their day: 2024-05-14-ferry-line.txt. New ones get later names. */
@Component(configurationPid = "org.example.template.source")
@Designate(ocd = TemplateDocumentSource.Config.class)
public final class TemplateDocumentSource implements DocumentSource {
    /** What an admin can set. */
    @ObjectClassDefinition(name = "template", description = "Texts in a folder, by the day in their names")
    public @interface Config {
        /** The folder. */
        @AttributeDefinition(description = "The folder with the texts; none: nothing is brought")
        String folder() default "";

        /** Who publishes them. */
        @AttributeDefinition(description = "The name of the outlet that publishes them")
        String publisher() default "";

        /** How many are brought at once. */
        @AttributeDefinition(description = "How many documents are brought at once", min = "1")
        int batch() default 100;
    }

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-(.+)\\.txt");

    private final Optional<Path> folder;
    private final Origin origin;
    private final int batch;

    /** Takes its settings. The cursor is kept by the platform: a source that holds none itself can be stopped at any time. */
    @Activate
    public TemplateDocumentSource(Config config) {
        folder = config.folder().isBlank() ? Optional.empty() : Optional.of(Path.of(config.folder()));
        origin = new Origin(config.publisher(), Optional.empty());
        batch = config.batch();
    }

    @Override
    public Batch poll(Cursor cursor) throws IOException {
        if (folder.isEmpty()) {
            return new Batch(List.of(), cursor, false);
        }
        List<Path> waiting = later(folder.get(), cursor.text());
        List<Path> now = waiting.subList(0, Math.min(batch, waiting.size()));
        List<ReadOutcome> outcomes = new ArrayList<>();
        for (Path file : now) {
            outcomes.add(read(file));
        }
        Cursor next = now.isEmpty() ? cursor : new Cursor(name(now.get(now.size() - 1)));
        return new Batch(outcomes, next, now.size() < waiting.size());
    }

    /** The cursor is the name of the file that was brought last; names come in the order of days. */
    private static List<Path> later(Path folder, String last) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> name(file).endsWith(".txt") && name(file).compareTo(last) > 0)
                    .sorted()
                    .toList();
        }
    }

    /** What cannot be read is an outcome too: it is logged with its reason, and the rest goes on. */
    private ReadOutcome read(Path file) throws IOException {
        Matcher name = DAY.matcher(name(file));
        if (!name.matches()) {
            return new Unreadable(name(file), "its name does not begin with a day, as 2024-05-14-ferry-line.txt does");
        }
        try {
            Headline headline = new Headline(
                    origin, LocalDate.parse(name.group(1)), name.group(2).replace('-', ' '));
            return new Read(Document.of(headline, Files.readString(file)), Optional.empty(), false, List.of());
        } catch (DateTimeException e) {
            return new Unreadable(name(file), name.group(1) + " is no day of the calendar");
        } catch (MalformedInputException e) {
            return new Unreadable(name(file), "it is not written in UTF-8");
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
