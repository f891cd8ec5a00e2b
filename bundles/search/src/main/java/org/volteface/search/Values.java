package org.volteface.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** What the entries of the index have in their fields. */
final class Values {
    private Values() {}

    /** Gives {@code each} the values of {@code field} of all entries that {@code query} finds. */
    static void all(IndexSearcher searcher, Query query, String field, Consumer<String> each) throws IOException {
        SimpleCollector collector = new SimpleCollector() {
            private SortedSetDocValues values = DocValues.emptySortedSet();

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                values = DocValues.getSortedSet(context.reader(), field);
            }

            @Override
            public void collect(int entry) throws IOException {
                if (values.advanceExact(entry)) {
                    for (int i = 0; i < values.docValueCount(); i++) {
                        each.accept(values.lookupOrd(values.nextOrd()).utf8ToString());
                    }
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
        searcher.search(query, new Alone<>(collector));
    }

    /** The ids of all entries that {@code query} finds. */
    static List<String> ids(IndexSearcher searcher, Query query) throws IOException {
        List<String> ids = new ArrayList<>();
        SimpleCollector collector = new SimpleCollector() {
            private SortedDocValues values = DocValues.emptySorted();

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                values = DocValues.getSorted(context.reader(), Fields.ID);
            }

            @Override
            public void collect(int entry) throws IOException {
                if (values.advanceExact(entry)) {
                    ids.add(values.lookupOrd(values.ordValue()).utf8ToString());
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        };
        searcher.search(query, new Alone<>(collector));
        return ids;
    }

    /** The values of {@code field} of one entry. */
    static List<String> of(IndexSearcher searcher, int entry, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher, entry);
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        List<String> found = new ArrayList<>();
        if (values.advanceExact(entry - leaf.docBase)) {
            for (int i = 0; i < values.docValueCount(); i++) {
                found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return found;
    }

    static String id(IndexSearcher searcher, int entry) throws IOException {
        LeafReaderContext leaf = leaf(searcher, entry);
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.ID);
        return values.advanceExact(entry - leaf.docBase)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : "";
    }

    /** The number in {@code field} of one entry; 0 where it has none. */
    static long number(IndexSearcher searcher, int entry, String field) throws IOException {
        LeafReaderContext leaf = leaf(searcher, entry);
        LeafReader reader = leaf.reader();
        NumericDocValues values = DocValues.getNumeric(reader, field);
        return values.advanceExact(entry - leaf.docBase) ? values.longValue() : 0;
    }

    private static LeafReaderContext leaf(IndexSearcher searcher, int entry) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(entry, leaves));
    }
}
