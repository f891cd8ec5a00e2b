package org.volteface.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;

/**
 * A look at whether analysers keep to the contracts of their roles: a few documents pass all of them, twice, with the same result.
 */
final class ContractCheck {
    private static final int STORED = 5;
    private static final List<String> OWN = List.of("""
            The transport minister said on Monday that the bridge would stay open to lorries. "We will not close it," she \
            told reporters in the capital.

            Two weeks later the ministry announced that the bridge would be closed to lorries.""", """
            Farmers' leaders welcomed the price guarantee, but warned that they would block the ports unless it was paid \
            by the end of the month.""");

    private final Store store;
    private final TrialCalls calls;

    ContractCheck(Store store, TrialCalls calls) {
        this.store = store;
        this.calls = calls;
    }

    /** What went wrong first; empty where nothing. */
    Optional<String> problem() throws InterruptedException {
        try {
            List<Document> documents = documents();
            MemoryCorpus corpus = new MemoryCorpus(calls, Runnable::run);
            for (Document document : documents) {
                Made once = DocumentPipeline.analyse(document, calls);
                Made again = DocumentPipeline.analyse(document, calls);
                if (!once.equals(again)) {
                    return Optional.of("the same document gave two results: an analyser keeps state, or makes something"
                            + " up anew at each call (" + String.join(", ", once.madeBy()) + ")");
                }
                corpus.begin(document).take();
            }
            corpus.conclude();
            return corpus.failures().stream().findFirst();
        } catch (AnalyserFailure failure) {
            return Optional.of(failure.reason());
        }
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
