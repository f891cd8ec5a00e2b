package org.volteface.console.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.console.page.ListFilter;

/** What can be chosen of each subject. */
public final class Shapes {
    private static final String PATH = "/search";
    private static final List<Criterion> OF_STATEMENTS =
            List.of(Criterion.ACTOR, Criterion.PROPOSITION, Criterion.STANCE, Criterion.KIND, Criterion.SOURCE);
    private static final List<Criterion> OF_FINDINGS = List.of(
            Criterion.ACTOR,
            Criterion.PROPOSITION,
            Criterion.KIND,
            Criterion.STANDING,
            Criterion.REVIEW,
            Criterion.SOURCE);
    private static final List<Criterion> OF_PROMISES =
            List.of(Criterion.STATUS, Criterion.ACTOR, Criterion.PROPOSITION, Criterion.STANCE, Criterion.SOURCE);

    private Shapes() {}

    /** What can be chosen of a subject. */
    static ListFilter.Shape of(Subject subject) {
        List<Criterion> criteria =
                switch (subject) {
                    case STATEMENT -> OF_STATEMENTS;
                    case FINDING -> OF_FINDINGS;
                    case PROMISE -> OF_PROMISES;
                    case DOCUMENT -> List.of(Criterion.SOURCE, Criterion.STATE);
                    case ACTOR -> List.of(Criterion.KIND);
                    case PROPOSITION -> List.of(Criterion.PROPOSITION);
                };
        return new ListFilter.Shape(
                subject,
                PATH,
                criteria.stream()
                        .map(criterion -> new ListFilter.Choice(name(criterion), criterion))
                        .toList());
    }

    /** The list that is asked for, in the order that suits what it is of. */
    static Query query(ListFilter filter) {
        Query query = filter.query();
        return new Query(query.subject(), query.text(), query.filter(), order(filter));
    }

    static Order order(ListFilter filter) {
        if (!filter.text().isEmpty()) {
            return Order.FIT;
        }
        return switch (filter.shape().subject()) {
            case FINDING, DOCUMENT -> Order.ARRIVAL;
            case ACTOR, PROPOSITION -> Order.STATEMENTS;
            case STATEMENT, PROMISE -> Order.NEWEST;
        };
    }

    /** The subject of a name in an address. */
    static Optional<Subject> subject(String name) {
        return Stream.of(Subject.values())
                .filter(subject -> name(subject).equals(name))
                .findFirst();
    }

    /** The name of a subject or criterion in an address. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** What a result has of a criterion, as files have it. */
    static String name(Result result, Criterion criterion) {
        return HitReader.fact(result, criterion).toLowerCase(Locale.ROOT);
    }

    /** What several of a subject are called. */
    public static String plural(Subject subject) {
        return name(subject) + "s";
    }
}
