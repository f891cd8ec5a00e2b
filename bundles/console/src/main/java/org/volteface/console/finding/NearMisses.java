package org.volteface.console.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.volteface.api.archive.StatementArchive;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Search;
import org.volteface.api.search.Subject;
import org.volteface.console.platform.Platform;
import org.volteface.console.stance.Kinship;
import org.volteface.console.words.CitedPassage;
import org.volteface.console.words.Headlines;

/** The candidates near a finding that a gate stopped: on its statements, and on what its holder said of the same proposition. */
public final class NearMisses {
    private static final int STATEMENTS = 60;
    private static final int EACH = 20;

    private final StatementArchive archive;
    private final Optional<Search> search;
    private final Kinship kinship;
    private final Headlines titles;

    /** Reads these; without a search, what is near in other words is not found. */
    public NearMisses(Platform platform, StatementArchive archive, Kinship kinship) {
        this.archive = archive;
        this.search = platform.search();
        this.kinship = kinship;
        this.titles = new Headlines(platform.queue());
    }

    /** Their dismissals, the nearest first: those on its own statements, and of these those that came furthest. */
    public List<Dismissal> near(Finding finding) {
        Set<String> own = new HashSet<>(finding.evidence());
        Set<String> asked = new LinkedHashSet<>(finding.evidence());
        search.ifPresent(lists -> asked.addAll(kin(finding, lists)));
        Comparator<Dismissal> nearest = Comparator.comparingLong(dismissal ->
                -dismissal.evidence().stream().filter(own::contains).count());
        return archive.outcomesOn(asked, Dismissal.class, EACH).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(nearest.thenComparing(dismissal -> -org.volteface.console.help.Gates.place(dismissal.gate())))
                .toList();
    }

    private static List<String> kin(Finding finding, Search search) {
        Filter same = Filter.NONE
                .with(Criterion.ACTOR, finding.holder().id())
                .with(Criterion.PROPOSITION, finding.proposition().key());
        Query query = new Query(Subject.STATEMENT, "", same, Order.NEWEST);
        return search.find(query, STATEMENTS, Optional.empty()).page().stream()
                .map(Result::id)
                .toList();
    }

    /** The dismissals with their passages; without those of which nothing is in force. */
    public List<NearMiss> cited(Finding finding, Collection<Dismissal> dismissals) {
        Map<String, Statement> statements = archive
                .statements(dismissals.stream()
                        .flatMap(dismissal -> dismissal.evidence().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Statement::id, kinship::seen, (one, same) -> one));
        Map<String, Headline> headlines = titles.of(
                statements.values().stream()
                        .map(statement -> statement.passage().documentId())
                        .collect(Collectors.toSet()),
                archive);
        return dismissals.stream()
                .map(dismissal -> new NearMiss(
                        dismissal,
                        dismissal.evidence().stream()
                                .flatMap(id -> Stream.ofNullable(statements.get(id)))
                                .flatMap(statement -> Stream.ofNullable(headlines.get(
                                                statement.passage().documentId()))
                                        .map(headline -> CitedPassage.of(statement, headline, finding.proposition())))
                                .toList()))
                .filter(miss -> !miss.passages().isEmpty())
                .toList();
    }
}
