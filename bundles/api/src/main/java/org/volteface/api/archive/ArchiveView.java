package org.volteface.api.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.annotation.versioning.ProviderType;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Surroundings;

/**
 * What reports read of an archive: documents by their headlines, statements, and what the detector made of them. Every list
 * has a limit, so that what a reader takes in does not grow with the archive.
 */
@ProviderType
public interface ArchiveView {
    /** The headline of the document with the given id; empty where it is unknown. */
    Optional<Headline> headline(String documentId);

    /** The statement with the given id; empty where it is unknown or no longer in force. */
    Optional<Statement> statement(String id);

    /** The headlines of the documents with the given ids; without those that are unknown. */
    default Map<String, Headline> headlines(Collection<String> documentIds) {
        Map<String, Headline> headlines = new LinkedHashMap<>();
        for (String id : documentIds) {
            headline(id).ifPresent(headline -> headlines.put(id, headline));
        }
        return headlines;
    }

    /** The statements with the given ids that are in force, in the order of {@link Place}. */
    default List<Statement> statements(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> statement(id).stream())
                .sorted(Comparator.comparing(Place::of))
                .toList();
    }

    /** What stands around the passages; without those of documents whose texts are not kept. */
    default Map<Passage, Surroundings> around(Collection<Passage> passages) {
        return Map.of();
    }

    /** How much there is. */
    Counts counts();

    /**
     * The last day on which a document was published; {@link LocalDate#EPOCH} where there is none. Documents that were dated
     * later than the day after they were recorded do not count: the date is a mistake.
     */
    LocalDate latestDay();

    /**
     * The number of the last change of what the archive holds, where changes are numbered: it tells states of one archive apart, and
     * stays where nothing that is held has changed.
     */
    default OptionalLong lastChange() {
        return OptionalLong.empty();
    }

    /** The detector that made the finding, as {@code bundle@version}, with its configuration; empty where that is not known. */
    default Optional<String> madeBy(Finding finding) {
        return Optional.empty();
    }

    /**
     * What is decided on the findings, by their ids, without those on which nothing is; empty where no decisions are kept, so that nothing
     * can be said of any.
     */
    default Optional<Map<String, Review>> reviews(Collection<Finding> findings) {
        return Optional.empty();
    }

    /** At most {@code most} statements in force that the actor holds, the last in the order of {@link Place} first. */
    List<Statement> statementsBy(String actorId, int most);

    /**
     * At most {@code most} commitments in force, of one holder where it is given, the last in the order of {@link Place}
     * first.
     */
    List<Statement> commitments(Optional<String> actorId, int most);

    /** At most {@code most} findings in force, about one actor where it is given, those found last first. */
    List<Finding> findings(Optional<String> actorId, int most);

    /** At most {@code most} dismissals in force, those made last first. */
    List<Dismissal> dismissals(int most);

    /** At most {@code most} outcomes in force of one kind that name the statement as evidence, those made last first. */
    <O extends Outcome> List<O> outcomesOn(String statementId, Class<O> kind, int most);

    /** As {@link #outcomesOn(String, Class, int)}, of several statements, {@code most} of each; without those that have none. */
    default <O extends Outcome> Map<String, List<O>> outcomesOn(
            Collection<String> statementIds, Class<O> kind, int most) {
        Map<String, List<O>> outcomes = new LinkedHashMap<>();
        for (String id : statementIds) {
            List<O> found = outcomesOn(id, kind, most);
            if (!found.isEmpty()) {
                outcomes.put(id, found);
            }
        }
        return outcomes;
    }

    /**
     * At most {@code most} actors with statements in force that have {@code text} in a name, in letters of either case, or as
     * their id: each id once, by the shortest of its names that the text fits, and those with the shortest names first. The
     * text is taken as it is, whatever characters it has.
     */
    List<Actor> actorsNamed(String text, int most);
}
