package org.volteface.console.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limit of guesses at passwords: after some wrong ones each further one costs a growing wait. It is counted for a name at an
 * address, for an address, and for a name; the last holds only for addresses that were wrong before, and none of them for a browser
 * that has logged in as that user before, so that nobody can keep others out.
 */
final class GuessLimit {
    private static final int FREE_FOR_A_PAIR = 5;
    private static final int FREE_FOR_AN_ADDRESS = 20;
    private static final int FREE_FOR_A_NAME = 50;
    private static final int MOST_KEPT = 20_000;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Tries> triesByKey = new LinkedHashMap<>();

    GuessLimit(InstantSource clock) {
        this.clock = clock;
    }

    /** How often something was wrong lately, and until when it is not looked at. */
    private record Tries(int count, Instant last, Instant closedUntil) {}

    /** What is counted together, and how often it may be wrong without a wait. */
    private record Limit(String key, int free) {}

    /** Whether a guess may be looked at. If so it counts as wrong until it is told to be right, so that none slips by beside another. */
    synchronized boolean claim(Guess guess) {
        Instant now = clock.instant();
        forget(now);
        List<Limit> limits = limits(guess);
        boolean first = !triesByKey.containsKey(limits.get(0).key());
        for (Limit limit : limits) {
            boolean spared = first && limit.free() == FREE_FOR_A_NAME;
            if (!spared && of(limit).closedUntil().isAfter(now)) {
                return false;
            }
        }
        limits.forEach(limit -> add(limit, now));
        return true;
    }

    /** A guess that was let through was right. */
    synchronized void right(Guess guess) {
        List<Limit> limits = limits(guess);
        triesByKey.remove(limits.get(0).key());
        for (Limit limit : limits.subList(1, limits.size())) {
            Tries tries = of(limit);
            triesByKey.put(limit.key(), new Tries(Math.max(0, tries.count() - 1), tries.last(), Instant.MIN));
        }
    }

    private static List<Limit> limits(Guess guess) {
        return guess.browser()
                .map(browser -> List.of(new Limit("browser " + browser, FREE_FOR_A_PAIR)))
                .orElseGet(() -> List.of(
                        new Limit("pair " + guess.address() + " " + guess.account(), FREE_FOR_A_PAIR),
                        new Limit("address " + guess.address(), FREE_FOR_AN_ADDRESS),
                        new Limit("name " + guess.account(), FREE_FOR_A_NAME)));
    }

    private Tries of(Limit limit) {
        return triesByKey.getOrDefault(limit.key(), new Tries(0, Instant.MIN, Instant.MIN));
    }

    private void add(Limit limit, Instant now) {
        int count = of(limit).count() + 1;
        Instant closed = count < limit.free() ? Instant.MIN : now.plus(waitAfter(count - limit.free()));
        // Put at the end: those at the beginning are the oldest.
        triesByKey.remove(limit.key());
        triesByKey.put(limit.key(), new Tries(count, now, closed));
    }

    private void forget(Instant now) {
        triesByKey.values().removeIf(tries -> tries.last().plus(REMEMBERED).isBefore(now));
        while (triesByKey.size() > MOST_KEPT) {
            triesByKey.remove(triesByKey.keySet().iterator().next());
        }
    }

    private static Duration waitAfter(int more) {
        long seconds = 1L << Math.min(more, Integer.SIZE);
        return seconds < LONGEST_WAIT.toSeconds() ? Duration.ofSeconds(seconds) : LONGEST_WAIT;
    }
}
