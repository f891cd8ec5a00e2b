package org.volteface.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The checks of a pure function: asked again, or by many at once, it answers the same. */
final class Repeated {
    /** How many seconds a test of a contract may take: a provider that never leaves a loop would hold up its build for ever. */
    static final long PATIENCE = 60;

    private static final int THREADS = 4;
    private static final int ROUNDS = 5;

    private Repeated() {}

    /** Asks {@code question} a few times and expects equal answers. */
    static <T> void givesTheSame(Callable<T> question) throws Exception {
        T first = question.call();
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(question.call()).as("the same question asked again").isEqualTo(first);
        }
    }

    /** Asks {@code question} from several threads that start together and expects the answer that one alone gets. */
    static <T> void givesTheSameToMany(Callable<T> question) throws Exception {
        T alone = question.call();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<T>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                answers.add(threads.submit(() -> {
                    start.await(10, TimeUnit.SECONDS);
                    return askRepeatedly(question);
                }));
            }
            for (Future<List<T>> answer : answers) {
                assertThat(await(answer))
                        .as("answers given to several threads at once")
                        .containsOnly(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<T> askRepeatedly(Callable<T> question) throws Exception {
        List<T> answers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            answers.add(question.call());
        }
        return answers;
    }

    private static <T> List<T> await(Future<List<T>> future) throws Exception {
        try {
            return future.get(2, TimeUnit.MINUTES);
        } catch (ExecutionException e) {
            throw new AssertionError("the provider failed when several threads called it: " + e.getCause(), e);
        }
    }
}
