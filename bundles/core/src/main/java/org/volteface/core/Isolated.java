package org.volteface.core;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call of one analyser, from which nothing worse than an {@link AnalyserFailure} comes back. */
final class Isolated {
    private Isolated() {}

    /**
     * Calls the analyser.
     *
     * @throws AnalyserFailure if it throws, fails to link, overflows its stack or answers null
     */
    static <A, R> R call(Provider<A> provider, Function<A, @Nullable R> call) throws AnalyserFailure {
        R result;
        try {
            result = call.apply(provider.service());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw AnalyserFailure.thrown(provider.name(), e);
        }
        if (result == null) {
            throw AnalyserFailure.nonsense(provider.name(), "answered null");
        }
        return result;
    }

    /**
     * As {@link #call}, for an answer in several parts.
     *
     * @throws AnalyserFailure also if one of the parts is null
     */
    static <A, R> List<R> list(Provider<A> provider, Function<A, @Nullable List<R>> call) throws AnalyserFailure {
        List<R> result = call(provider, call);
        try {
            return List.copyOf(result);
        } catch (RuntimeException e) {
            throw AnalyserFailure.thrown(provider.name(), e);
        }
    }
}
