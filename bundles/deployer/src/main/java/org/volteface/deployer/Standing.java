package org.volteface.deployer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is in force.
 *
 * @param number its number
 * @param attempts the numbers of the attempts that are in force; of two that provide one role the later has it
 * @param before the number of the standing that a rollback leads to; empty where there is none
 */
record Standing(long number, List<Long> attempts, Optional<Long> before) {
    /** Nothing but the platform's own. */
    static final Standing FIRST = new Standing(0, List.of(), Optional.empty());

    Standing {
        attempts = List.copyOf(attempts);
    }

    /** The attempts without {@code out}, and with {@code in} as the latest. */
    List<Long> with(List<Long> out, long in) {
        List<Long> now = without(out);
        now.add(in);
        return now;
    }

    /** The attempts without {@code out}. */
    List<Long> without(List<Long> out) {
        List<Long> now = new ArrayList<>(attempts);
        now.removeAll(out);
        return now;
    }
}
