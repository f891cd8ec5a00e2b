package org.volteface.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;

/** What a query chooses from the index. */
final class Choice {
    private final Joined joined;

    Choice(Joined joined) {
        this.joined = joined;
    }

    org.apache.lucene.search.Query of(Query query, Typed typed, IndexReader reader) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(Lookup.one(Fields.SUBJECT, query.subject().name()), BooleanClause.Occur.FILTER);
        if (!query.text().isBlank()) {
            all.add(
                    new TextQuery(query.subject(), reader).of(typed),
                    typed.isBarelyBegun() ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST);
        }
        Filter filter = query.filter();
        for (Map.Entry<Criterion, Set<String>> wanted : filter.values().entrySet()) {
            all.add(
                    Lookup.any(Fields.of(wanted.getKey()), values(wanted.getKey(), wanted.getValue())),
                    BooleanClause.Occur.FILTER);
        }
        add(all, Fields.DAY, filter.dated());
        add(all, Fields.DUE, filter.due());
        return all.build();
    }

    private Set<String> values(Criterion criterion, Set<String> wanted) {
        if (criterion != Criterion.ACTOR) {
            return wanted;
        }
        Set<String> members = new HashSet<>();
        wanted.forEach(id -> members.addAll(joined.members(id)));
        return members;
    }

    private static void add(BooleanQuery.Builder all, String field, Period period) {
        if (!period.isAny()) {
            long from = period.from().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
            long to = period.to().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
            all.add(
                    from > to ? new MatchNoDocsQuery() : LongPoint.newRangeQuery(field, from, to),
                    BooleanClause.Occur.FILTER);
        }
    }
}
