package org.volteface.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.volteface.api.model.Actor;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/**
 * What the index counts of one proposition.
 *
 * @param topics the phrases that statements use for it, the most frequent first
 * @param tally statements, findings that were not dismissed, and actors
 * @param latest when the latest statement was said
 */
record PropositionCount(List<String> topics, Tally tally, LocalDate latest) {
    /** So many topics are kept. */
    private static final int MOST = 20;

    private static final Sort LATEST = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));

    PropositionCount {
        topics = List.copyOf(topics);
    }

    static PropositionCount of(IndexSearcher searcher, Joined joined, String key) throws IOException {
        Query statements = Lookup.one(Fields.OF_PROPOSITION, key);
        Map<String, Integer> topics = new HashMap<>();
        Set<String> holders = new HashSet<>();
        Values.all(searcher, statements, Fields.TOPIC, topic -> topics.merge(topic, 1, Integer::sum));
        Values.all(searcher, statements, Fields.OF_HOLDER, holder -> holders.add(joined.root(holder)));
        holders.remove(Actor.NARRATOR.id());
        TopDocs last = searcher.search(statements, 1, LATEST);
        LocalDate latest = last.scoreDocs.length == 0
                ? LocalDate.EPOCH
                : LocalDate.ofEpochDay(Values.number(searcher, last.scoreDocs[0].doc, Fields.DAY));
        int findings = searcher.count(Lookup.valid(Lookup.one(Fields.ABOUT_PROPOSITION, key)));
        return new PropositionCount(
                frequent(topics), new Tally(searcher.count(statements), findings, holders.size()), latest);
    }

    boolean isEmpty() {
        return topics.isEmpty();
    }

    IndexEntry entry(String key) {
        IndexEntry entry = new IndexEntry(Subject.PROPOSITION, key)
                .title(topics.get(0))
                .others(topics.subList(1, topics.size()))
                .day(latest)
                .point(Fields.STATEMENTS, tally.statements())
                .point(Fields.FINDINGS, tally.findings())
                .number(Fields.ACTORS, tally.actors())
                .has(Criterion.PROPOSITION, List.of(key));
        topics.forEach(entry::words);
        return entry.besides(key.replace('~', ' '));
    }

    private static List<String> frequent(Map<String, Integer> topics) {
        return topics.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(String::length)))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
