package org.volteface.console.add;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.console.site.Frame;

/**
 * The page on which documents are added, with what came of the last try.
 *
 * @param frame what stands around it
 * @param typed what was typed into the form, so that a mistake can be mended
 * @param refusal why nothing was taken in; empty where that was not so
 * @param taken what was taken in or refused, of several pieces
 */
public record AddView(Frame frame, Typed typed, Optional<String> refusal, List<Taken> taken) {
    /** Copies the list. */
    public AddView {
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(typed, "typed");
        Objects.requireNonNull(refusal, "refusal");
        taken = List.copyOf(taken);
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
