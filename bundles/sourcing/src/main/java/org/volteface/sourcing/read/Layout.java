package org.volteface.sourcing.read;

import java.io.IOException;
import org.volteface.api.source.Hints;

/** One way in which an input holds documents, told by how it begins. */
interface Layout {
    /** Whether an input that begins so is laid out in this way. Where {@link Start#isEnough()}, the answer is one of the two. */
    Verdict of(Start start);

    /** Reads an input from its place on, until its end or until {@code sink} wants no more. */
    void read(Input input, Hints hints, OutcomeSink sink) throws IOException;

    /** What the beginning of an input says of a layout. */
    enum Verdict {
        /** It is this one. */
        YES,
        /** It is another. */
        NO,
        /** More of the input has to be seen. */
        UNSEEN;

        /** Yes or no. */
        static Verdict of(boolean is) {
            return is ? YES : NO;
        }
    }
}
