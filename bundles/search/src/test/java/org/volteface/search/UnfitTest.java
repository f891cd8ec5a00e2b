package org.volteface.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Document;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Subject;

/** What cannot be indexed as it is: over-long names and topics, and what breaks whoever reads it. */
final class UnfitTest {
    /** Longer than any value that Lucene takes. */
    private static final String LONG = "q".repeat(40_000);

    @TempDir
    private Path folder;

    private final World world = new World();

    @Test
    void namesAndTopicsOfAnyLengthLeaveTheListsStanding() throws Exception {
        MadeDocuments.add(world, 0, 20);
        LuceneSearch search = world.search(folder);
        try {
            World.await(search);
            Document document = Said.document("Post", "2024-02-01", "Long", "We oppose it, they said.");
            Actor holder = new Actor(LONG, LONG, ActorKind.PERSON);
            world.add(
                    document,
                    Said.position(holder, "topic " + LONG, StanceLabel.AGAINST).in(document, "We oppose it"),
                    Said.position(Said.VALDORO, "topic " + LONG, StanceLabel.FAVOR)
                            .in(document, "they said"));
            MadeDocuments.add(world, 20, 40);
            World.await(search);
            assertThat(search.state().skipped()).isZero();
            assertThat(total(search, Subject.STATEMENT)).isEqualTo(42);
        } finally {
            search.close();
        }
    }

    @Test
    void whatIsMadeAnewHasTheSameAsWhatFollowed() throws Exception {
        MadeDocuments.add(world, 0, 20);
        List<String> followed;
        LuceneSearch search = world.search(folder);
        try {
            World.await(search);
            overLong();
            World.await(search);
            followed = ids(search);
        } finally {
            search.close();
        }
        IndexStore.clear(folder);
        LuceneSearch again = world.search(folder);
        try {
            World.await(again);
            assertThat(ids(again)).isEqualTo(followed);
            overLong();
            World.await(again);
            assertThat(ids(again)).isEqualTo(followed);
        } finally {
            again.close();
        }
    }

    @Test
    void whatBreaksIsLeftOutAndTold() throws Exception {
        MadeDocuments.add(world, 0, 20);
        LuceneSearch search = world.search(folder);
        try {
            World.await(search);
            world.broken.add(MadeDocuments.document(25).id());
            MadeDocuments.add(world, 20, 40);
            World.await(search);
            assertThat(search.state().skipped()).isEqualTo(1);
            assertThat(total(search, Subject.STATEMENT)).isEqualTo(39);
        } finally {
            search.close();
        }
    }

    @Test
    void whatBreaksIsLeftOutOfAnIndexThatIsMadeAnew() throws Exception {
        world.broken.add(MadeDocuments.document(5).id());
        MadeDocuments.add(world, 0, 20);
        LuceneSearch search = world.search(folder);
        try {
            World.await(search);
            assertThat(search.state().skipped()).isEqualTo(1);
            assertThat(total(search, Subject.STATEMENT)).isEqualTo(19);
        } finally {
            search.close();
        }
    }

    private void overLong() {
        Document document = Said.document("Post", "2024-02-01", "Long", "We oppose it, they said.");
        world.add(
                document,
                Said.position(Said.VALDORO, "topic " + LONG.substring(0, 2_000), StanceLabel.FAVOR)
                        .in(document, "they said"));
    }

    private static List<String> ids(LuceneSearch search) {
        return search.find(Query.all(Subject.PROPOSITION), 50, Optional.empty()).page().stream()
                .map(Result::id)
                .sorted()
                .toList();
    }

    private static long total(LuceneSearch search, Subject subject) {
        return search.find(Query.all(subject), 1, Optional.empty()).total();
    }
}
