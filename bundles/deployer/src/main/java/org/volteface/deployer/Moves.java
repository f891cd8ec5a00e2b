package org.volteface.deployer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The order of what can be taken back, as lines of the journal: what is put in force, and what attempts begin beside it. */
final class Moves {
    private final Map<Long, Long> standings = new HashMap<>();
    private final Map<Long, Long> attempts = new HashMap<>();
    private long line;

    /** Something is in force from this line on; {@code again} names what it was in force as once, where it was gone back to. */
    void stood(long standing, Optional<Long> again) {
        line++;
        standings.put(
                standing, again.map(once -> standings.getOrDefault(once, 0L)).orElse(line));
    }

    /** An attempt does something from this line on that can be ended. */
    void began(long attempt) {
        line++;
        attempts.putIfAbsent(attempt, line);
    }

    /** It does so no more. */
    void ended(long attempt) {
        attempts.remove(attempt);
    }

    /** The latest attempt that began something after {@code standing} came to be in force, and has not ended it. */
    Optional<Long> after(Standing standing) {
        long since = standings.getOrDefault(standing.number(), 0L);
        Stream<Map.Entry<Long, Long>> later =
                attempts.entrySet().stream().filter(attempt -> attempt.getValue() > since);
        return later.max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
