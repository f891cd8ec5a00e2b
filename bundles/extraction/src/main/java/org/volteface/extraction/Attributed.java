package org.volteface.extraction;

import java.util.Optional;

/**
 * A clause that is attributed to somebody, as its kind is read.
 *
 * @param clause the clause
 * @param cue what attributes it
 * @param condition the words of the condition that it hangs on
 * @param quoted whether it is quoted word for word
 * @param sentence the words of the cue's sentence in lower case between blanks
 */
record Attributed(Clause clause, Cue cue, Optional<String> condition, boolean quoted, String sentence) {}
