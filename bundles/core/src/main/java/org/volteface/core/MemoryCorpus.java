package org.volteface.core;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.volteface.api.actor.ActorDecision;
import org.volteface.api.actor.Join;
import org.volteface.api.analysis.Analysed;
import org.volteface.api.analysis.Corpus;
import org.volteface.api.analysis.DocumentResult;
import org.volteface.api.analysis.Pending;
import org.volteface.api.analysis.SetAside;
import org.volteface.api.archive.ArchiveView;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Document;
import org.volteface.api.model.Statement;

/** A corpus in memory, analysed by one set of analysers from beginning to end. */
final class MemoryCorpus implements Corpus {
    private static final Logger LOG = LoggerFactory.getLogger(MemoryCorpus.class);

    private final Calls calls;
    private final Executor workers;
    private final List<ActorDecision> decisions;
    private final MemoryArchive archive = new MemoryArchive();
    private final Set<String> failures = new LinkedHashSet<>();
    private final Set<String> unheld = new HashSet<>();

    /** An empty corpus whose documents are analysed by {@code workers}. */
    MemoryCorpus(Calls calls, Executor workers) {
        this(calls, workers, List.of());
    }

    /** As the other, with what people have decided on its actors. */
    MemoryCorpus(Calls calls, Executor workers, List<ActorDecision> decisions) {
        this.calls = calls;
        this.workers = workers;
        this.decisions = List.copyOf(decisions);
    }

    @Override
    public Pending begin(Document document) {
        FutureTask<Made> analysis = new FutureTask<>(() -> DocumentPipeline.analyse(document, calls));
        if (!archive.holds(document)) {
            workers.execute(analysis);
        }
        return () -> archive.holds(document) ? new Analysed(archive.of(document.id())) : take(document, analysis);
    }

    private DocumentResult take(Document document, Future<Made> analysis) {
        try {
            Made made = analysis.get();
            if (made.unsuitable().isEmpty()) {
                archive.add(document, made);
            }
            return made.result();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AnalyserFailure failure) {
                LOG.debug("document {} is set aside", document.id(), failure);
                return new SetAside(failure.reason());
            }
            if (e.getCause() instanceof InterruptedException) {
                // A worker on the thread that waits takes the interruption that was meant for the waiting.
                Thread.currentThread().interrupt();
                return new SetAside("interrupted");
            }
            throw new IllegalStateException("document " + document.id() + " cannot be analysed", e.getCause());
        } catch (InterruptedException e) {
            analysis.cancel(true);
            Thread.currentThread().interrupt();
            return new SetAside("interrupted");
        }
    }

    @Override
    public List<Outcome> conclude() {
        failures.clear();
        unheld.clear();
        Outcomes outcomes = new Outcomes();
        try {
            archive.replaceJoins(joins());
            conclude(outcomes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failures.add("not all statements were held against one another: interrupted");
        }
        List<Outcome> inOrder = List.copyOf(outcomes.inOrder());
        archive.replaceOutcomes(inOrder);
        return inOrder;
    }

    private void conclude(Outcomes outcomes) throws InterruptedException {
        Joins joins = archive.joins();
        Chains chains = new Chains(archive, joins);
        LocalDate today = archive.latestDay();
        for (Statement statement : archive.statements()) {
            try {
                outcomes.addAll(calls.detector(
                        provider -> Detection.of(joins.seen(statement), chains.history(statement, today), provider)));
            } catch (AnalyserFailure failure) {
                LOG.debug("statement {} is held against nothing", statement.id(), failure);
                unheld.add(statement.passage().documentId());
                failures.add(document(statement) + " was held against nothing: " + FailureAdvice.on(failure));
            }
        }
    }

    /** A resolver that fails here joins nobody. */
    private Joins joins() throws InterruptedException {
        try {
            List<Join> found =
                    calls.resolver(provider -> Isolated.list(provider, actors -> actors.join(archive.sightings())));
            return new Joins(Rulings.on(found, decisions));
        } catch (AnalyserFailure failure) {
            LOG.debug("no actors are joined", failure);
            failures.add("actors of several documents were not joined: " + FailureAdvice.on(failure));
            return Joins.NONE;
        }
    }

    @Override
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** How many documents have statements that the latest conclusion held against nothing. */
    int unheldDocuments() {
        return unheld.size();
    }

    @Override
    public ArchiveView archive() {
        return archive;
    }

    /** The statements of one document, in the order of its text. */
    List<Statement> statementsOf(String documentId) {
        return archive.of(documentId);
    }

    private String document(Statement statement) {
        String id = statement.passage().documentId();
        return archive.headline(id)
                .map(headline -> (headline.title().isEmpty() ? "document " + id : headline.title()) + " ("
                        + headline.published() + ")")
                .orElse("document " + id);
    }
}
