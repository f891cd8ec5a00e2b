package org.volteface.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;

/** What finds pages of lists in the index. */
final class Finder {
    /** Up to so many results are counted exactly. */
    static final int COUNTED = 10_000;

    private final DocumentQueue queue;
    private final Joined joined;

    Finder(DocumentQueue queue, Joined joined) {
        this.queue = queue;
        this.joined = joined;
    }

    Results find(IndexSearcher searcher, Query query, int most, Optional<String> cursor) throws IOException {
        Sort sort = Sorting.of(query);
        FieldDoc after = cursor.map(text -> PageCursor.after(query, sort, text)).orElse(null);
        Typed typed = Typed.of(query.text());
        // One more than is shown tells whether another page follows.
        TopFieldDocs top = searcher.search(
                new Choice(joined).of(query, typed, searcher.getIndexReader()),
                new TopFieldCollectorManager(sort, most + 1, after, COUNTED));
        ResultReader reader = new ResultReader(query.subject(), typed, joined, queue);
        List<Result> page = new ArrayList<>();
        for (ScoreDoc found : top.scoreDocs) {
            if (page.size() < most) {
                page.add(reader.read(searcher, found.doc));
            }
        }
        Optional<String> next = top.scoreDocs.length > most
                ? Optional.of(PageCursor.of(query, sort, (FieldDoc) top.scoreDocs[most - 1]))
                : Optional.empty();
        boolean exact = top.totalHits.relation == TotalHits.Relation.EQUAL_TO;
        return new Results(page, top.totalHits.value, exact, next);
    }
}
