package org.volteface.console.add;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.DocumentReader;
import org.volteface.api.source.Hints;
import org.volteface.api.source.PageReader;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.Words;

/** The ways of what somebody brings by hand into the intake. */
public final class Additions {
    /** So many documents of one file are told of; the others are taken in all the same. */
    private static final int TOLD = 200;

    private static final int LONGEST_NAME = 200;

    private final Platform platform;
    private final Clock clock;

    /** Takes in with what is there. */
    public Additions(Platform platform) {
        this(platform, Clock.systemUTC());
    }

    Additions(Platform platform, Clock clock) {
        this.clock = clock;
        this.platform = platform;
    }

    /**
     * A text that was pasted.
     *
     * @throws IllegalArgumentException if it is none, with the reason
     */
    AddView.Taken text(AddView.Typed typed, boolean old) throws Refusal, IOException {
        if (typed.text().isBlank()) {
            throw new IllegalArgumentException("There is no text.");
        }
        if (typed.text().length() > AddView.LONGEST) {
            throw new IllegalArgumentException(
                    "The text has " + Words.number(typed.text().length())
                            + " characters, and at most " + Words.number(AddView.LONGEST)
                            + " are analysed at once: add it in parts.");
        }
        LocalDate day = PublicationDay.of(Optional.of(typed.date().strip()).filter(date -> !date.isEmpty()), clock);
        if (!old && day.getYear() < AddView.OLD) {
            throw new IllegalArgumentException(
                    "The date lies before " + AddView.OLD + ". If it is meant so, say so below.");
        }
        Origin origin = new Origin(typed.publisher(), Optional.empty());
        Headline headline = new Headline(origin, day, typed.title());
        return submit(typed.title(), Document.of(headline, typed.text()), List.of());
    }

    /**
     * A page on the web.
     *
     * @throws IllegalArgumentException if the address is none, or the page cannot be read, with the reason
     */
    public AddView.Taken page(String address) throws Refusal, IOException {
        PageReader reader =
                platform.pageReader().orElseThrow(() -> Refusal.notNow("no web pages can be read at the moment"));
        ReadOutcome outcome = reader.read(address(address));
        if (outcome instanceof Unreadable unreadable) {
            throw new IllegalArgumentException("The page cannot be read: " + unreadable.reason() + ".");
        }
        Read read = (Read) outcome;
        return submit(address, read.document(), read.warnings());
    }

    /** A file, which may hold many documents. Its name was made by others, and tells what is in it. */
    public List<AddView.Taken> file(String given, InputStream in) throws Refusal, IOException {
        String name = plain(given);
        DocumentReader reader =
                platform.documentReader().orElseThrow(() -> Refusal.notNow("no files can be read at the moment"));
        if (!reader.isDocument(name)) {
            return List.of(new AddView.Taken(name, Optional.empty(), List.of("a file of this name is no document")));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        reader.read(in, new Hints(name, Optional.empty(), today), outcomes::add);
        List<AddView.Taken> taken = new ArrayList<>();
        for (ReadOutcome outcome : outcomes) {
            AddView.Taken one = take(name, outcome);
            if (taken.size() < TOLD) {
                taken.add(one);
            }
        }
        return taken;
    }

    /** Without folders and what cannot be read. */
    private static String plain(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private AddView.Taken take(String name, ReadOutcome outcome) throws Refusal, IOException {
        if (outcome instanceof Unreadable unreadable) {
            String where = unreadable.where().isBlank() ? name : name + ", " + unreadable.where();
            return new AddView.Taken(where, Optional.empty(), List.of(unreadable.reason()));
        }
        Read read = (Read) outcome;
        String title = read.document().title();
        return submit(title.isBlank() ? name : name + ": " + title, read.document(), read.warnings());
    }

    private AddView.Taken submit(String name, Document document, List<String> warnings) throws Refusal, IOException {
        Receipt receipt = Required.intake(platform).submit(document);
        List<String> remarks = new ArrayList<>(warnings);
        if (!receipt.isNew()) {
            remarks.add("it was known already");
        }
        return new AddView.Taken(name, Optional.of(receipt.documentId()), remarks);
    }

    private static URI address(String typed) {
        try {
            URI address = new URI(typed);
            if (typed.matches("(?i)https?://.+") && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("This is no web address: " + e.getReason() + ".", e);
        }
        throw new IllegalArgumentException("This is no web address: one begins with http:// or https://.");
    }
}
