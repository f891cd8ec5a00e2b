package org.volteface.console.document;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.intake.Receipt;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.console.access.Asker;
import org.volteface.console.access.Audit;
import org.volteface.console.page.Required;
import org.volteface.console.platform.Platform;
import org.volteface.console.web.Refusal;

/** What somebody does with a document that should not be as it is: takes it back, brings it back, or corrects what is told of it. */
public final class DocumentDecisions {
    private static final int LONGEST_REASON = 1_000;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_PUBLISHER = 300;

    private final Platform platform;

    /** Decides with what is there. */
    public DocumentDecisions(Platform platform) {
        this.platform = platform;
    }

    /**
     * What is to be told of a document instead.
     *
     * @param title its title
     * @param publisher who published it
     * @param published the day on which it was published, as 2026-03-12
     */
    public record Correction(String title, String publisher, String published) {
        /** Refuses null. */
        public Correction {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(publisher, "publisher");
            Objects.requireNonNull(published, "published");
        }

        /** As it is told now. */
        public static Correction none(Headline headline) {
            return new Correction(
                    headline.title(),
                    headline.origin().publisher(),
                    headline.published().toString());
        }
    }

    /** Takes a document back. */
    public void withdraw(DocumentEntry entry, String why, Asker asker) throws Refusal, IOException {
        checkInForce(entry);
        withdraw(entry.id(), reason(why) + " (" + asker.name() + ")");
        Audit.done(asker, "withdraw document " + entry.id(), "done");
    }

    /** Brings a document back that was taken back. */
    public void restore(DocumentEntry entry, Asker asker) throws Refusal, IOException {
        if (!Required.operations(platform).restore(entry.id())) {
            throw Refusal.conflict("this document is not withdrawn");
        }
        Audit.done(asker, "bring document " + entry.id() + " back", "done");
    }

    /**
     * Puts a version in the place of a document of which something wrong is told.
     *
     * @return the id of that version
     */
    public String correct(DocumentEntry entry, Correction correction, String why, Asker asker)
            throws Refusal, IOException {
        checkInForce(entry);
        String reason = reason(why);
        Document former = Required.queue(platform)
                .document(entry.id())
                .orElseThrow(() -> Refusal.unknown("the text of this document is not there"));
        Document corrected = Document.of(headline(former.headline(), correction), former.text());
        if (corrected.id().equals(entry.id())) {
            throw Refusal.conflict("nothing in it is other than before");
        }
        Receipt receipt = Required.intake(platform).submit(corrected);
        // Where it had been taken back itself it is wanted again.
        Required.operations(platform).restore(receipt.documentId());
        withdraw(
                entry.id(),
                "corrected as document " + receipt.documentId() + ": " + reason + " (" + asker.name() + ")");
        Audit.done(asker, "correct document " + entry.id(), receipt.documentId());
        return receipt.documentId();
    }

    private void withdraw(String id, String reason) throws Refusal, IOException {
        if (!Required.operations(platform).withdraw(id, reason)) {
            throw Refusal.unknown("there is no such document");
        }
    }

    private static void checkInForce(DocumentEntry entry) throws Refusal {
        if (entry.progress().state() == DocumentState.WITHDRAWN) {
            throw Refusal.conflict("this document is withdrawn already");
        }
    }

    private static String reason(String why) throws Refusal {
        return Optional.of(why.strip())
                .filter(words -> !words.isEmpty() && words.length() <= LONGEST_REASON)
                .orElseThrow(() -> Refusal.malformed("it needs a reason of at most " + LONGEST_REASON + " characters"));
    }

    private static Headline headline(Headline former, Correction correction) throws Refusal {
        if (correction.title().length() > LONGEST_TITLE
                || correction.publisher().length() > LONGEST_PUBLISHER) {
            throw Refusal.malformed(
                    "a title has at most " + LONGEST_TITLE + " characters, a publisher " + LONGEST_PUBLISHER);
        }
        Origin origin =
                new Origin(correction.publisher().strip(), former.origin().url());
        return new Headline(
                origin, day(correction.published()), correction.title().strip());
    }

    private static LocalDate day(String given) throws Refusal {
        try {
            LocalDate day = LocalDate.parse(given);
            if (day.isAfter(LocalDate.now(ZoneOffset.UTC))) {
                throw Refusal.malformed("the date lies in the future");
            }
            return day;
        } catch (DateTimeException e) {
            throw Refusal.malformed("the date is none: write it as 2026-03-12", e);
        }
    }
}
