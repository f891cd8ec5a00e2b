package org.volteface.console.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class HoldsTest {
    private static final long LONG = 60_000;

    @Test
    void waitsForWhatIsUnderWay() throws InterruptedException {
        Holds holds = new Holds(LONG);
        Holds.Hold hold = holds.open();
        Thread waiting = waiting(holds);
        hold.close();
        waiting.join();
    }

    @Test
    void doesNotWaitForWhatBeginsLater() throws InterruptedException {
        Holds holds = new Holds(LONG);
        Holds.Hold hold = holds.open();
        Thread waiting = waiting(holds);
        holds.open();
        hold.close();
        waiting.join();
    }

    @Test
    void waitsOnceForWhatNeverEnds() {
        Holds holds = new Holds(100);
        holds.open();
        holds.awaitClosed();
        long start = System.nanoTime();
        holds.awaitClosed();
        assertThat(System.nanoTime() - start).isLessThan(TimeUnit.MILLISECONDS.toNanos(90));
    }

    @Test
    void anInterruptEndsTheWait() {
        Holds holds = new Holds(LONG);
        holds.open();
        Thread.currentThread().interrupt();
        holds.awaitClosed();
        assertThat(Thread.interrupted()).isTrue();
    }

    /** A thread that waits for what is open now: it is told from one that has not begun by its state. */
    private static Thread waiting(Holds holds) {
        Thread thread = new Thread(holds::awaitClosed);
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertThat(thread.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        return thread;
    }
}
