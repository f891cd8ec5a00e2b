package org.volteface.core;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;

/**
 * A look at whether analysers keep to the contracts of their roles: a few documents pass all of them, twice, with the same result.
 */
final class ContractCheck {
    private static final int STORED = 5;
    /** After this time no further document is begun: one that is slow is none that breaks its contract. */
    private static final Duration ENOUGH = Duration.ofSeconds(30);

    private static final List<String> OWN = List.of("""
            The transport minister said on Monday that the bridge would stay open to lorries. "We will not close it," she \
            told reporters in the capital.

            Two weeks later the ministry announced that the bridge would be closed to lorries.""", """
            Farmers' leaders welcomed the price guarantee, but warned that they would block the ports unless it was paid \
            by the end of the month.""");

    private final Store store;
    private final TrialCalls calls;
    private final List<String> candidates;

    /** A check of {@code candidates}, which {@code calls} calls among others. */
    ContractCheck(Store store, TrialCalls calls, List<String> candidates) {
        this.store = store;
        this.calls = calls;
        this.candidates = List.copyOf(candidates);
    }

    /** As {@link #problem()}, for no longer than {@code most}: whoever would put back what was in force waits for its end. */
    Optional<String> problemWithin(Duration most) throws InterruptedException {
        FutureTask<Optional<String>> check = new FutureTask<>(this::problem);
        Thread thread = new Thread(check, "volteface-contract");
        thread.setDaemon(true);
        thread.start();
        try {
            return check.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("it is not through with the few documents that it is tried on after "
                    + most.toMillis() / 1000.0 + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the contract could not be checked: " + e.getCause(), e.getCause());
        } finally {
            check.cancel(true);
        }
    }

    /** What went wrong first; empty where nothing. */
    Optional<String> problem() throws InterruptedException {
        MemoryCorpus corpus = new MemoryCorpus(calls, Runnable::run);
        long begun = System.nanoTime();
        for (Document document : documents()) {
            if (System.nanoTime() - begun > ENOUGH.toNanos()) {
                break;
            }
            Optional<String> problem = problem(document);
            if (problem.isPresent()) {
                return problem;
            }
            corpus.begin(document).take();
        }
        List<Outcome> once = corpus.conclude();
        Optional<String> failure = corpus.failures().stream().findFirst();
        return failure.isPresent() || once.equals(corpus.conclude())
                ? failure
                : Optional.of("the same statements, held against each other twice, gave two results: " + state());
    }

    private Optional<String> problem(Document document) throws InterruptedException {
        try {
            Made once = DocumentPipeline.analyse(document, calls);
            Made again = DocumentPipeline.analyse(document, calls);
            return once.equals(again)
                    ? Optional.empty()
                    : Optional.of(name(document) + ", analysed twice, gave two results: " + state());
        } catch (AnalyserFailure failure) {
            return Optional.of(name(document) + ": " + FailureAdvice.on(failure));
        }
    }

    private String state() {
        return String.join(" or ", candidates)
                + " keeps something from one call to the next, or goes by the clock or by"
                + " chance; let its fields be final and hold nothing but its settings";
    }

    private static String name(Document document) {
        return document.title().isEmpty() ? "a document without a title" : "\"" + document.title() + "\"";
    }

    private List<Document> documents() {
        List<Document> documents = new ArrayList<>();
        for (DocumentEntry entry : store.queue().entries(Optional.of(DocumentState.ANALYSED), STORED)) {
            store.queue().document(entry.id()).ifPresent(documents::add);
        }
        for (String text : documents.isEmpty() ? OWN : List.<String>of()) {
            documents.add(Document.of(new Headline(Origin.UNKNOWN, LocalDate.EPOCH, ""), text));
        }
        return documents;
    }
}
