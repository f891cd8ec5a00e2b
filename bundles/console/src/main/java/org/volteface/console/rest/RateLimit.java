package org.volteface.console.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The pace at which one user may call: so many calls a minute, as many of them at once as have been saved up. */
final class RateLimit {
    /** Of more askers than these at once, the one that called longest ago is forgotten. */
    private static final int ASKERS = 10_000;

    private static final double NANOS_OF_A_MINUTE = 60e9;

    private final int perMinute;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ASKERS;
        }
    };

    private record Bucket(double saved, Instant at) {}

    RateLimit(int perMinute, InstantSource clock) {
        this.perMinute = perMinute;
        this.clock = clock;
    }

    /** Counts a call of somebody. Empty where it may be answered, else after how many seconds the next may. */
    synchronized OptionalLong call(String asker) {
        Instant now = clock.instant();
        Bucket bucket = buckets.getOrDefault(asker, new Bucket(perMinute, now));
        double gained = (double) Duration.between(bucket.at(), now).toNanos() * perMinute / NANOS_OF_A_MINUTE;
        double saved = Math.min(perMinute, bucket.saved() + Math.max(0, gained));
        if (saved < 1) {
            buckets.put(asker, new Bucket(saved, now));
            return OptionalLong.of((long) Math.ceil((1 - saved) * 60.0 / perMinute));
        }
        buckets.put(asker, new Bucket(saved - 1, now));
        return OptionalLong.empty();
    }
}
