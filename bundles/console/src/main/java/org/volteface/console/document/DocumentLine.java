package org.volteface.console.document;

import java.util.Objects;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.model.Edtf;
import org.volteface.console.words.StatementWords;
import org.volteface.console.words.Words;

/**
 * A document in a list.
 *
 * @param entry the document
 * @param statements how many statements it has
 */
public record DocumentLine(DocumentEntry entry, long statements) {
    /** Refuses null. */
    public DocumentLine {
        Objects.requireNonNull(entry, "entry");
    }

    static String state(DocumentState state) {
        return switch (state) {
            case WAITING -> "waiting to be analysed";
            case ANALYSED -> "analysed";
            case SET_ASIDE -> "set aside";
            case WITHDRAWN -> "withdrawn";
        };
    }

    /** Its page. */
    public String address() {
        return "/documents/" + entry.id();
    }

    /** Its title. */
    public String title() {
        return StatementWords.title(entry.headline());
    }

    /** Who published it. */
    public String source() {
        return StatementWords.publisher(entry.headline());
    }

    /** When it was published. */
    public String published() {
        return Edtf.day(entry.headline().published()).inWords();
    }

    /** How far it has come, and what was found. */
    public String progress() {
        return entry.progress().state() == DocumentState.ANALYSED
                ? Words.count(statements, "statement")
                : state(entry.progress().state());
    }

    /** Why it was set aside; empty where it was not. */
    public String reason() {
        return entry.progress().state() == DocumentState.SET_ASIDE
                ? entry.progress().reason().orElse("")
                : "";
    }
}
