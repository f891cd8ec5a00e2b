package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Query;

/** What counts the entries of lists. */
final class Counter {
    private final Joined joined;

    Counter(Joined joined) {
        this.joined = joined;
    }

    /**
     * How much a list has of each value.
     *
     * @param byValue the most frequent values first
     * @param entries how many entries the list has
     */
    record Counted(Map<String, Long> byValue, long entries) {}

    Counted counts(IndexSearcher searcher, CountCache.Question question) throws IOException {
        Criterion criterion = question.criterion();
        ByValue byValue = new ByValue(Fields.of(criterion));
        searcher.search(choice(searcher, question.query()), new Alone<>(byValue));
        Map<String, Long> counts = new HashMap<>();
        byValue.counts()
                .forEach((value, count) ->
                        counts.merge(criterion == Criterion.ACTOR ? joined.root(value) : value, count, Long::sum));
        if (criterion == Criterion.ACTOR) {
            counts.remove(Actor.NARRATOR.id());
        }
        Map<String, Long> ordered = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(question.most())
                .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return new Counted(Collections.unmodifiableMap(ordered), byValue.entries);
    }

    SortedMap<LocalDate, Long> days(IndexSearcher searcher, Query query) throws IOException {
        ByDay byDay = new ByDay();
        searcher.search(choice(searcher, query), new Alone<>(byDay));
        SortedMap<LocalDate, Long> days = new TreeMap<>();
        byDay.counts.forEach((day, count) -> days.put(LocalDate.ofEpochDay(day), count[0]));
        return days;
    }

    private org.apache.lucene.search.Query choice(IndexSearcher searcher, Query query) throws IOException {
        return new Choice(joined).of(query, Typed.of(query.text()), searcher.getIndexReader());
    }

    private static final class ByValue extends SimpleCollector {
        private final String field;
        private final Map<String, Long> sums = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] ofPart = new int[0];
        private long entries;

        ByValue(String field) {
            this.field = field;
        }

        Map<String, Long> counts() throws IOException {
            add();
            return sums;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            add();
            values = DocValues.getSortedSet(context.reader(), field);
            ofPart = new int[Math.toIntExact(values.getValueCount())];
        }

        @Override
        public void collect(int entry) throws IOException {
            entries++;
            if (values.advanceExact(entry)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    ofPart[(int) values.nextOrd()]++;
                }
            }
        }

        /** Values are looked up once each, not once for each entry. */
        private void add() throws IOException {
            for (int i = 0; i < ofPart.length; i++) {
                if (ofPart[i] > 0) {
                    sums.merge(values.lookupOrd(i).utf8ToString(), (long) ofPart[i], Long::sum);
                }
            }
            ofPart = new int[0];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    private static final class ByDay extends SimpleCollector {
        private final Map<Long, long[]> counts = new HashMap<>();
        private NumericDocValues days = DocValues.emptyNumeric();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            days = DocValues.getNumeric(context.reader(), Fields.DAY);
        }

        @Override
        public void collect(int entry) throws IOException {
            if (days.advanceExact(entry)) {
                counts.computeIfAbsent(days.longValue(), day -> new long[1])[0]++;
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
