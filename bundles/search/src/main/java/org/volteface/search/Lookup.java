package org.volteface.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.volteface.api.archive.Review;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;

/** Questions for entries by whole values. */
final class Lookup {
    private Lookup() {}

    static Query any(String field, Collection<String> values) {
        if (values.size() == 1) {
            return one(field, values.iterator().next());
        }
        List<BytesRef> terms =
                values.stream().map(value -> new BytesRef(Fields.term(value))).toList();
        return new TermInSetQuery(field, terms);
    }

    static Query one(String field, String value) {
        return new TermQuery(new Term(field, Fields.term(value)));
    }

    static Query all(Subject subject, Query query) {
        return new BooleanQuery.Builder()
                .add(one(Fields.SUBJECT, subject.name()), BooleanClause.Occur.FILTER)
                .add(query, BooleanClause.Occur.FILTER)
                .build();
    }

    /** The findings that {@code query} chooses, without those that were dismissed on review, which count nowhere. */
    static Query valid(Query query) {
        return new BooleanQuery.Builder()
                .add(query, BooleanClause.Occur.FILTER)
                .add(one(Fields.of(Criterion.REVIEW), Review.Decision.DISMISSED.name()), BooleanClause.Occur.MUST_NOT)
                .build();
    }

    /** All values that entries have in {@code field}, those of entries that are gone perhaps among them. */
    static Set<String> values(IndexSearcher searcher, String field) throws IOException {
        Set<String> values = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    values.add(term.utf8ToString());
                }
            }
        }
        return values;
    }
}
