package org.volteface.shell.server;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.volteface.api.archive.Counts;
import org.volteface.api.archive.QueueCounts;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;

/** Operations that answer what a test tells them to, and remember what they were asked. */
final class CalmOperations implements Operations {
    final List<Optional<String>> retried = new ArrayList<>();
    final List<Optional<String>> reanalysed = new ArrayList<>();
    final List<String> compared = new ArrayList<>();
    List<Outcome> outcomes = List.of();
    int many;
    boolean held;

    @Nullable
    String failure;

    Status status =
            new Status(new QueueCounts(0, 0, 0), new Counts(0, 0, 0, 0), List.of(), new Status.Pace(0, 0, true));

    @Override
    public Status status() {
        return status;
    }

    @Override
    public int retry(Optional<String> documentId) {
        retried.add(documentId);
        return many;
    }

    @Override
    public int reanalyse(Optional<String> documentId) {
        reanalysed.add(documentId);
        return many;
    }

    @Override
    public void holdReanalysis(boolean now) {
        held = now;
    }

    @Override
    public boolean isReanalysisHeld() {
        return held;
    }

    @Override
    public List<Outcome> compare(String statementId, String otherId) throws IOException {
        if (failure != null) {
            throw new IOException(failure);
        }
        compared.addAll(List.of(statementId, otherId));
        return outcomes;
    }
}
