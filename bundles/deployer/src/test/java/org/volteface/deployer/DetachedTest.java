package org.volteface.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work whose caller is stopped by it. */
final class DetachedTest {
    @Test
    void itIsWaitedFor() {
        AtomicBoolean done = new AtomicBoolean();
        Detached.run("test", () -> done.set(true));
        assertThat(done).isTrue();
    }

    @Test
    void itGoesOnWhenItsCallerIsInterrupted() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Detached.run("test", () -> {
            caller.interrupt();
            try {
                left.await();
                done.countDown();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        left.countDown();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
