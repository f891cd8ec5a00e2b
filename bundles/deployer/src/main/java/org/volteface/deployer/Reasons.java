package org.volteface.deployer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What went wrong, in a line for a person: what an exception says, and what those say that caused it. */
final class Reasons {
    private static final int DEEPEST = 5;

    private Reasons() {}

    static String of(Throwable thrown) {
        List<String> said = new ArrayList<>();
        @Nullable Throwable next = thrown;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            String message = next.getMessage();
            String words = message == null ? next.getClass().getSimpleName() : message.strip();
            if (said.stream().noneMatch(before -> before.contains(words))) {
                said.add(words);
            }
            next = next.getCause();
        }
        return String.join(": ", said);
    }
}
