package org.volteface.console.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.console.page.Frame;
import org.volteface.console.web.Message;
import org.volteface.console.web.Refusal;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * A document as its page shows it.
 *
 * @param frame what stands around it
 * @param entry the document as the queue knows it
 * @param versions its versions, it among them, the earliest first
 * @param body its text with the statements
 * @param draft what somebody is about to change in it
 */
public record DocumentView(Frame frame, DocumentEntry entry, List<DocumentEntry> versions, Body body, Draft draft) {
    /** Copies the list. */
    public DocumentView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(entry, "entry");
        versions = List.copyOf(versions);
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(draft, "draft");
    }

    /**
     * What somebody is about to change in a document.
     *
     * @param correction what is to be told of it
     * @param why the reason
     * @param refusal why it was not done; blank where nothing was tried
     */
    public record Draft(DocumentDecisions.Correction correction, String why, String refusal) {
        /** Refuses null. */
        public Draft {
            Objects.requireNonNull(correction, "correction");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(refusal, "refusal");
        }

        /** Nothing yet. */
        static Draft of(DocumentEntry entry) {
            return new Draft(DocumentDecisions.Correction.none(entry.headline()), "", "");
        }

        Draft refused(Refusal refused, String reason) {
            return new Draft(correction, reason, Message.of(refused).text());
        }
    }

    /** Whether somebody took it back. */
    public boolean isWithdrawn() {
        return entry.progress().state() == DocumentState.WITHDRAWN;
    }

    /** The document that tells it rightly, where it was corrected. */
    public Optional<String> correctedAs() {
        return entry.progress()
                .reason()
                .filter(reason -> isWithdrawn() && reason.matches("(?s)corrected as document [0-9a-f]+: .*"))
                .map(reason -> "/documents/" + reason.split(" ", 4)[3].replaceFirst("(?s):.*", ""));
    }

    /**
     * The text of a document, or a part of it.
     *
     * @param title the title with its statements; empty where there is none
     * @param paragraphs the paragraphs of the part
     * @param window which part it is
     * @param statements how many statements the whole document has
     * @param findings how many findings rest on those that are shown
     */
    public record Body(
            Optional<MarkedText.Paragraph> title,
            List<MarkedText.Paragraph> paragraphs,
            TextWindow window,
            int statements,
            long findings) {
        /** Copies the list. */
        public Body {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Its page. */
    public String address() {
        return "/documents/" + entry.id();
    }

    /** The page of one of its parts. */
    public String part(int number) {
        return address() + "?part=" + number;
    }

    /** Whether it has still to be analysed. */
    public boolean isWaiting() {
        return entry.progress().state() == DocumentState.WAITING;
    }

    /** Whether it could not be analysed. */
    public boolean isSetAside() {
        return entry.progress().state() == DocumentState.SET_ASIDE;
    }

    /** Whether it is longer than what is analysed, however often that is tried. */
    public boolean isTooLong() {
        return isSetAside()
                && entry.progress()
                        .reason()
                        .filter(reason -> reason.contains("that are analysed at once"))
                        .isPresent();
    }

    /** How far it has come, in words. */
    public String state() {
        return DocumentLine.state(entry.progress().state());
    }

    /** What it is called where it has no title. */
    public String name() {
        return StatementWords.title(entry.headline());
    }

    /** Who published it. */
    public String source() {
        return StatementWords.publisher(entry.headline());
    }

    /** Its address on the web, where it is one that a link may lead to. */
    public Optional<String> url() {
        return entry.headline().origin().url().map(Object::toString).filter(url -> url.matches("(?i)https?://.*"));
    }

    /** When it was published, and how that is known. */
    public String published() {
        LocalDate day = entry.headline().published();
        Instant received = entry.progress().received();
        String words = Words.capital(StatementWords.published(day, Optional.of(received)));
        return day.equals(LocalDate.ofInstant(received, ZoneOffset.UTC))
                ? words
                : words + " (the date that it came with)";
    }

    /** What is found in it. */
    public String counts() {
        return Words.count(body.statements(), "statement")
                + (body.findings() == 0 ? "" : ", " + Words.count(body.findings(), "finding"));
    }

    /** Which of its versions it is. */
    public int version() {
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).id().equals(entry.id())) {
                return i + 1;
            }
        }
        return 1;
    }

    /** The version before it. */
    public Optional<DocumentEntry> former() {
        return version() > 1 ? Optional.of(versions.get(version() - 2)) : Optional.empty();
    }

    /** Where it is shown what changed since another version. */
    public String changesSince(DocumentEntry other) {
        return address() + "/changes?since=" + other.id();
    }
}
