package org.volteface.extraction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.EventType;

/**
 * A word that attributes what hangs on it to somebody.
 *
 * @param word the verb with its particle, the adjective or the noun, in dictionary form
 * @param type what it does with its content
 * @param frames the forms that its content can take
 * @param event the speech act that it is, where it is one
 */
record Cue(String word, CueType type, Set<String> frames, Optional<EventType> event) {
    /** A predicate that no list names, known by its pattern alone. */
    static final Cue UNLISTED = new Cue("", CueType.SAY, Set.of("q", "that"), Optional.empty());

    /** Stands for the cue of words that nobody in particular says, as the questions of an interview. */
    static final Cue NOBODY = new Cue("nobody", CueType.SAY, Set.of(), Optional.empty());

    Cue {
        frames = Set.copyOf(frames);
    }

    boolean takes(String frame) {
        return frames.contains(frame);
    }

    /** Whether it can introduce a quotation or a sentence of its own: said, announced. */
    boolean introduces() {
        return takes("q");
    }

    /** Whether what it attributes can stand before it, where nothing follows: the auditors have found. */
    boolean closes() {
        return takes("that") || takes("end");
    }

    /** Whether its object is the one spoken to. */
    boolean addresses() {
        return takes("pers");
    }
}
