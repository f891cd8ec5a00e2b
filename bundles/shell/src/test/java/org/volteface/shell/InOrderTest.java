package org.volteface.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.SetAside;

@Timeout(20)
class InOrderTest {
    private static final DocumentResult FIRST = new SetAside("first");
    private static final DocumentResult SECOND = new SetAside("second");

    private final List<DocumentResult> passed = new CopyOnWriteArrayList<>();

    @Test
    void aResultThatIsThereWaitsForTheOneBefore() throws IOException {
        CompletableFuture<DocumentResult> slow = new CompletableFuture<>();
        try (InOrder results = new InOrder()) {
            results.add(slow::join, passed::add);
            results.add(() -> SECOND, passed::add);
            assertThat(passed).isEmpty();
            slow.complete(FIRST);
            results.finish();
        }
        assertThat(passed).containsExactly(FIRST, SECOND);
    }

    @Test
    void aResultIsPassedOnWithoutWaitingForTheNext() throws Exception {
        CompletableFuture<DocumentResult> received = new CompletableFuture<>();
        try (InOrder results = new InOrder()) {
            results.add(() -> FIRST, received::complete);
            assertThat(received.get()).isEqualTo(FIRST);
        }
    }

    @Test
    void whatCannotBePassedOnIsTold() throws IOException {
        try (InOrder results = new InOrder()) {
            results.add(() -> FIRST, result -> {
                throw new IOException("nobody listens");
            });
            assertThatIOException().isThrownBy(results::finish).withMessage("nobody listens");
        }
    }

    @Test
    void manyArePassedOnInTheirOrder() throws IOException {
        List<DocumentResult> many = java.util.stream.IntStream.range(0, 500)
                .mapToObj(i -> (DocumentResult) new SetAside("document " + i))
                .toList();
        try (InOrder results = new InOrder()) {
            for (DocumentResult one : many) {
                results.add(() -> one, passed::add);
            }
            results.finish();
        }
        assertThat(passed).containsExactlyElementsOf(many);
    }
}
