package org.volteface.api.archive;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Outcome;
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
