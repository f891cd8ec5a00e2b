package org.volteface.core;

import java.io.IOException;
import java.util.List;
import org.volteface.api.archive.Place;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Statement;

/** One pair of statements held against each other, whatever else there is, and nothing kept of it. */
final class PairCheck {
    private final Store store;
    private final Recorder recorder;
    private final LiveCalls calls;

    PairCheck(Store store, Recorder recorder, LiveCalls calls) {
        this.store = store;
        this.recorder = recorder;
        this.calls = calls;
    }

    List<Outcome> compare(String statementId, String otherId) throws IOException {
        Joins joins = recorder.joins();
        Chains chains = new Chains(store.index(), joins);
        Statement one = statement(statementId);
        Statement other = statement(otherId);
        boolean inOrder = Place.of(one).compareTo(Place.of(other)) < 0;
        Statement later = inOrder ? other : one;
        History whole = chains.history(later, store.archive().latestDay());
        History pair = new History(List.of(joins.seen(inOrder ? one : other)), whole.related(), whole.today());
        try {
            return calls.detectorNow(provider -> Detection.of(joins.seen(later), pair, provider));
        } catch (AnalyserFailure failure) {
            throw new IOException(failure.reason(), failure);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Statement statement(String id) {
        return store.archive()
                .statement(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no statement " + id));
    }
}
