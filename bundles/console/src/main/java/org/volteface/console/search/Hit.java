package org.volteface.console.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.volteface.api.model.StanceLabel;
import org.volteface.console.words.Piece;

/**
 * Something that was found, as a list shows it.
 *
 * @param address its page
 * @param title what it is called, or its words
 * @param excerpt what else of it was found; may be empty
 * @param badges what it is, in a word or two each
 * @param known what else is known of it
 */
public record Hit(String address, List<Piece> title, List<Piece> excerpt, List<String> badges, Known known) {
    /** Copies the lists. */
    public Hit {
        Objects.requireNonNull(address, "address");
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
        badges = List.copyOf(badges);
        Objects.requireNonNull(known, "known");
    }

    /**
     * What is known of something.
     *
     * @param side the side that it takes; empty where it is nothing that could take one
     * @param notes what else, in the order in which it is read
     */
    public record Known(Optional<StanceLabel> side, List<Note> notes) {
        /** Copies the list. */
        public Known {
            Objects.requireNonNull(side, "side");
            notes = List.copyOf(notes);
        }

        static Known of(Note... notes) {
            return new Known(Optional.empty(), List.of(notes));
        }
    }

    /**
     * A remark.
     *
     * @param words the remark
     * @param address where more of it is; empty where nowhere
     */
    public record Note(String words, String address) {
        /** Refuses null. */
        public Note {
            Objects.requireNonNull(words, "words");
            Objects.requireNonNull(address, "address");
        }

        static Note of(String words) {
            return new Note(words, "");
        }
    }

    /** Whether the title is somebody's words. */
    public boolean isQuote() {
        return known.side().isPresent();
    }
}
