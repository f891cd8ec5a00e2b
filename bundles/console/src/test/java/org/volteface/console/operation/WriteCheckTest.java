package org.volteface.console.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.console.StandInQueue;
import org.volteface.console.access.Clock;

/** What a check costs that anybody may ask for. */
@Timeout(30)
final class WriteCheckTest {
    private static final Check SLOW =
            Check.failed("archive", "cannot be written at the moment: an attempt takes longer than 1 s");

    private final StandInQueue queue = new StandInQueue();
    private final Clock clock = new Clock();
    private final WriteCheck check = new WriteCheck(Duration.ofSeconds(1), clock);

    @Test
    void holdsForSomeSeconds() {
        assertThat(check.of(queue)).isEqualTo(Check.passed("archive", "writable"));
        queue.fill();
        clock.pass(Duration.ofSeconds(5));
        assertThat(check.of(queue).ok()).isTrue();
        assertThat(queue.attempts()).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(check.of(queue)).isEqualTo(Check.failed("archive", "cannot be written: the disk is full"));
        assertThat(queue.attempts()).isEqualTo(2);
    }

    @Test
    void isMadeAnewForAnotherQueue() {
        check.of(queue);
        StandInQueue other = new StandInQueue();
        other.fill();
        assertThat(check.of(other).ok()).isFalse();
    }

    @Test
    void waitsForNobodyLongerThanTheLimit() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        queue.holdUp(free);
        assertThat(check.of(queue)).isEqualTo(SLOW);
        clock.pass(Duration.ofSeconds(20));
        long begun = System.nanoTime();
        assertThat(check.of(queue)).isEqualTo(SLOW);
        assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.MILLISECONDS.toNanos(900));
        assertThat(queue.attempts()).isEqualTo(1);

        free.countDown();
        while (!check.of(queue).ok()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(queue.attempts()).isLessThanOrEqualTo(2);
    }
}
