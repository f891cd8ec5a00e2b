package org.volteface.api.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Statement;

/**
 * What is known: the documents that were analysed, their statements, and what the detector made of them. Whatever is
 * replaced or withdrawn stays in the store with the time when that was; it is only no longer in force. Safe to use from
 * many threads.
 */
@ProviderType
public interface StatementArchive extends ArchiveView {
    /** The statements in force of one document, in the order of its text. */
    List<Statement> statementsOf(String documentId);

    /** At most {@code most} statements in force that the actor holds, the last in the order of {@link Place} first. */
    List<Statement> statementsBy(String actorId, int most);

    /**
     * At most {@code most} statements in force whose ids begin with {@code prefix}, in the order of their ids; the prefix
     * is taken as it is, whatever characters it has.
     */
    List<Statement> statementsStarting(String prefix, int most);

    /**
     * At most {@code most} actors with statements in force that have {@code text} in a name, in letters of either case, or as
     * their id: each id once, by the shortest of its names that the text fits, and those with the shortest names first. The
     * text is taken as it is, whatever characters it has.
     */
    List<Actor> actorsNamed(String text, int most);

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
     * The last day on which a document was published; {@link LocalDate#EPOCH} where there is none. Documents that were dated
     * later than the day after they were recorded do not count: the date is a mistake.
     */
    LocalDate latestDay();

    /** How much there is. */
    Counts counts();

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
