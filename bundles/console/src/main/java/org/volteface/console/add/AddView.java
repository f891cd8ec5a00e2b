package org.volteface.console.add;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.page.Frame;

/**
 * The page on which documents are added, with what came of the last try.
 *
 * @param frame what stands around it
 * @param typed what was typed into the form, so that a mistake can be mended
 * @param refusal why nothing was taken in; empty where that was not so
 * @param taken what was taken in or refused, of several pieces
 */
public record AddView(Frame frame, Typed typed, Optional<String> refusal, List<Taken> taken) {
    /** So many characters are analysed at once where nothing else is set. */
    public static final int LONGEST = 5_000_000;

    /** Whoever means a year before this one is asked whether that is so. */
    static final int OLD = 1900;

    /** Copies the list. */
    public AddView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(refusal, "refusal");
        taken = List.copyOf(taken);
    }

    /** Whether a very old date was refused, so that it can be told that it is meant. */
    public boolean asksAboutDate() {
        return refusal.isPresent()
                && typed.date().matches("[01]\\d{3}-.*")
                && typed.date().compareTo(OLD + "") < 0;
    }

    /**
     * What was typed.
     *
     * @param title the title of the text
     * @param publisher who published it
     * @param date when
     * @param text the text itself
     * @param address the address of a page
     */
    public record Typed(String title, String publisher, String date, String text, String address) {
        /** Nothing. */
        public static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    /**
     * A piece of what was brought.
     *
     * @param name what it is called
     * @param documentId the document that it became; empty where it was refused
     * @param remarks why it was refused, or what was assumed in reading it
     */
    public record Taken(String name, Optional<String> documentId, List<String> remarks) {
        /** Copies the list. */
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }
}
