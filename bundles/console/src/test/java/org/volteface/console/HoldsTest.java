package org.volteface.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class HoldsTest {
    private static final long LONG = 60_000;

    @Test
    void waitsForWhatIsUnderWay() throws InterruptedException, ExecutionException, TimeoutException {
        Holds holds = new Holds(LONG);
        Holds.Hold hold = holds.open();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(holds::awaitClosed);
        Thread.sleep(50);
        assertThat(waiting).isNotDone();
        hold.close();
        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void doesNotWaitForWhatBeginsLater() throws InterruptedException, ExecutionException, TimeoutException {
        Holds holds = new Holds(LONG);
        Holds.Hold hold = holds.open();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(holds::awaitClosed);
        Thread.sleep(50);
        holds.open();
        hold.close();
        waiting.get(10, TimeUnit.SECONDS);
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
}
