package org.volteface.search;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.volteface.api.archive.DocumentQueue;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.IndexState;
import org.volteface.api.search.Query;
import org.volteface.api.search.Results;
import org.volteface.api.search.Search;

/** The search in an index that follows an archive, as far as it has come. */
class FollowedIndex implements Search {
    private static final Results NOTHING = new Results(List.of(), 0, false, Optional.empty());

    private final DocumentQueue queue;
    private final IndexFollower follower;
    private final CalmReaders readers;
    private final CountCache counts = new CountCache();

    /** Begins to follow {@code archives} with an index in {@code folder}, in a thread of its own. */
    FollowedIndex(Path folder, Archives archives) {
        this.queue = archives.queue();
        this.follower = new IndexFollower(folder, archives);
        this.readers = new CalmReaders(follower);
        follower.start();
    }

    /** Lets go of the index, with what was taken over durable. */
    final void end() {
        readers.close();
        follower.close();
    }

    @Override
    public Results find(Query query, int most, Optional<String> cursor) {
        if (most < 1 || most > LONGEST_PAGE) {
            throw new IllegalArgumentException("no page has " + most + " entries");
        }
        return readers.ask(index -> index.store()
                        .read(searcher ->
                                new Finder(queue, index.update().joined()).find(searcher, query, most, cursor)))
                .orElse(NOTHING);
    }

    @Override
    public Map<String, Long> counts(Query query, Criterion criterion, int most) {
        CountCache.Question question = new CountCache.Question(query, criterion, most);
        return readers.ask(index -> index.store()
                        .read(searcher -> counts.counts(searcher, index.update().joined(), question)))
                .orElse(Map.of());
    }

    @Override
    public SortedMap<LocalDate, Long> days(Query query) {
        return readers.ask(index -> index.store()
                        .read(searcher -> new Counter(index.update().joined()).days(searcher, query)))
                .orElseGet(TreeMap::new);
    }

    @Override
    public IndexState state() {
        return follower.state();
    }
}
