package org.volteface.api.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/**
 * What is known: the documents that were analysed, their statements, and what the detector made of them. Whatever is
 * replaced or withdrawn stays in the store with the time when that was; it is only no longer in force. Safe to read from
 * many threads; one thread at a time may write.
 */
@ProviderType
public interface StatementArchive extends ArchiveView {
    /** The statements in force of one document, in the order of its text. */
    List<Statement> statementsOf(String documentId);

    /** The statements in force of several documents, of each in the order of its text; without documents that have none. */
    default Map<String, List<Statement>> statementsOf(Collection<String> documentIds) {
        Map<String, List<Statement>> statements = new LinkedHashMap<>();
        for (String id : documentIds) {
            List<Statement> found = statementsOf(id);
            if (!found.isEmpty()) {
                statements.put(id, found);
            }
        }
        return statements;
    }

    /**
     * At most {@code most} statements in force whose ids begin with {@code prefix}, in the order of their ids; the prefix
     * is taken as it is, whatever characters it has.
     */
    List<Statement> statementsStarting(String prefix, int most);

    /** The outcomes in force that name the statement as evidence, findings first. */
    List<Outcome> outcomesOn(String statementId);

    /** At most {@code most} findings in force whose number is greater than {@code number}, in the order of their numbers. */
    List<FoundFinding> findingsAfter(long number, int most);

    /** At most {@code most} findings in force whose number is less than {@code number}, the one with the greatest first. */
    List<FoundFinding> findingsBefore(long number, int most);

    /**
     * At most {@code most} findings in force whose ids begin with {@code prefix}, in the order of their ids; the prefix is
     * taken as it is, whatever characters it has.
     */
    List<FoundFinding> findingsStarting(String prefix, int most);

    /** The finding in force with the given id; empty where there is none. */
    default Optional<FoundFinding> finding(String id) {
        return findingsStarting(id, 1).stream()
                .filter(found -> found.finding().id().equals(id))
                .findFirst();
    }

    /** The findings in force with the given ids, in the order of their numbers. */
    default List<FoundFinding> findings(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> finding(id).stream())
                .sorted(Comparator.comparing(FoundFinding::number))
                .toList();
    }

    /**
     * The finding with the given id, whether it is in force or not, and those about the {@link Finding#isSameTurn same turn} that were
     * before it and came after it, in the order of their numbers; empty where there never was one, or that is not known.
     */
    default List<FindingLife> livesOf(String findingId) {
        return List.of();
    }

    /** The actors with the given ids, each once under every name that it has in a statement that it holds, or had. */
    default List<Actor> namesOf(Collection<String> actorIds) {
        return actorIds.stream()
                .distinct()
                .flatMap(id -> statementsBy(id, Integer.MAX_VALUE).stream()
                        .map(Statement::holder)
                        .filter(actor -> actor.id().equals(id))
                        .distinct())
                .toList();
    }

    /**
     * Keeps what the analysis of a document gave, durably and as a whole. The same recording again changes nothing.
     *
     * @throws IOException where another try later may help
     */
    void record(Recording recording) throws IOException;

    /** At most {@code most} statements that are to be held against their history, those that wait longest first. */
    List<Due> due(int most);

    /**
     * Keeps what came of them, durably and as a whole. What has become due again meanwhile stays due.
     *
     * @throws IOException where another try later may help
     */
    void conclude(List<Conclusion> conclusions) throws IOException;

    /**
     * Makes statements due again.
     *
     * @throws IOException where another try later may help
     */
    void makeDue(Set<String> statementIds) throws IOException;

    /** The ids of at most {@code most} statements whose outcomes another detector made than {@code madeBy}, or none yet. */
    Set<String> notConcludedBy(String madeBy, int most);
}
