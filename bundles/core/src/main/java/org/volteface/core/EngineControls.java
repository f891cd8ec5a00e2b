package org.volteface.core;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.operation.Operations;
import org.volteface.api.operation.Status;

/** An engine as those see it who look after it. */
class EngineControls implements Operations {
    private final Engine engine;

    EngineControls(Engine engine) {
        this.engine = engine;
    }

    @Override
    public Status status() {
        return engine.status();
    }

    @Override
    public int retry(Optional<String> documentId) throws IOException {
        return engine.retry(documentId);
    }

    @Override
    public int reanalyse(Optional<String> documentId) throws IOException {
        return engine.reanalyse(documentId);
    }

    @Override
    public boolean withdraw(String documentId, String reason) throws IOException {
        return engine.withdraw(documentId, reason);
    }

    @Override
    public boolean restore(String documentId) throws IOException {
        return engine.restore(documentId);
    }

    @Override
    public void holdReanalysis(boolean held) throws IOException {
        engine.pause().set(held);
    }

    @Override
    public boolean isReanalysisHeld() {
        return engine.pause().isHeld();
    }

    @Override
    public List<Outcome> compare(String statementId, String otherId) throws IOException {
        return engine.compare(statementId, otherId);
    }
}
