package org.volteface.console.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final RateLimit limit = new RateLimit(60, now::get);

    @Test
    void letsSoManyCallsThroughAndThenOneASecond() {
        for (int i = 0; i < 60; i++) {
            assertThat(limit.call("reader")).isEmpty();
        }
        assertThat(limit.call("reader")).hasValue(1);
        assertThat(limit.call("reader")).hasValue(1);

        now.set(now.get().plus(Duration.ofSeconds(1)));
        assertThat(limit.call("reader")).isEmpty();
        assertThat(limit.call("reader")).isPresent();
    }

    @Test
    void addsUpTimesThatAreShorterThanAMillisecond() {
        for (int i = 0; i < 60; i++) {
            limit.call("reader");
        }
        for (int i = 0; i < 1_999; i++) {
            now.set(now.get().plusNanos(500_000));
            assertThat(limit.call("reader")).isPresent();
        }

        now.set(now.get().plusNanos(1_500_000));
        assertThat(limit.call("reader")).isEmpty();
    }

    @Test
    void countsEachAskerApart() {
        for (int i = 0; i < 61; i++) {
            limit.call("reader");
        }
        assertThat(limit.call("other")).isEmpty();
    }

    @Test
    void aClockThatGoesBackGivesNothingAway() {
        for (int i = 0; i < 60; i++) {
            limit.call("reader");
        }
        now.set(now.get().minus(Duration.ofHours(1)));
        assertThat(limit.call("reader")).isPresent();
    }
}
