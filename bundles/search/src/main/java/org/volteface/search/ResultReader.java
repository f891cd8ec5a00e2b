package org.volteface.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Marked;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/** The reader of entries as results of one query. */
final class ResultReader {
    private static final Marked NOTHING = new Marked("", List.of());

    private final Subject subject;
    private final Marker marker;
    private final Joined joined;
    private final DocumentQueue queue;

    ResultReader(Subject subject, Typed typed, Joined joined, DocumentQueue queue) {
        this.subject = subject;
        this.marker = new Marker(typed);
        this.joined = joined;
        this.queue = queue;
    }

    Result read(IndexSearcher searcher, int entry) throws IOException {
        Document stored = searcher.storedFields().document(entry);
        String id = Values.id(searcher, entry);
        Marked title = marker.mark(Optional.ofNullable(stored.get(Fields.TITLE)).orElse(""));
        Tally tally = new Tally(
                Values.number(searcher, entry, Fields.STATEMENTS),
                Values.number(searcher, entry, Fields.FINDINGS),
                Values.number(searcher, entry, Fields.ACTORS));
        return new Result(id, title, excerpt(id, stored), facts(searcher, entry), tally);
    }

    private Marked excerpt(String id, Document stored) {
        return switch (subject) {
            case DOCUMENT ->
                queue.document(id)
                        .map(document -> marker.excerpt(document.text()))
                        .orElse(NOTHING);
            case FINDING ->
                marker.mark(Optional.ofNullable(stored.get(Fields.EXCERPT)).orElse(""));
            case ACTOR, PROPOSITION ->
                Stream.of(stored.getValues(Fields.OTHERS))
                        .map(marker::mark)
                        .filter(other -> !other.marks().isEmpty())
                        .max(Comparator.comparing(
                                (Marked other) -> other.marks().size()))
                        .orElse(NOTHING);
            case STATEMENT, PROMISE -> NOTHING;
        };
    }

    private Map<Criterion, List<String>> facts(IndexSearcher searcher, int entry) throws IOException {
        Map<Criterion, List<String>> facts = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            List<String> values = Values.of(searcher, entry, Fields.of(criterion));
            if (criterion == Criterion.ACTOR) {
                values = values.stream().map(joined::root).distinct().toList();
            }
            if (!values.isEmpty()) {
                facts.put(criterion, values);
            }
        }
        return facts;
    }
}
