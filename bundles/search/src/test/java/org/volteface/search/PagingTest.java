package org.volteface.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.volteface.api.model.Document;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;

/** Lists that are read a page at a time, and whatever people type. */
class PagingTest {
    private static final int DOCUMENTS = 130;

    @TempDir
    private Path folder;

    private final World world = new World();
    private LuceneSearch search;

    @BeforeEach
    void open() throws InterruptedException {
        MadeDocuments.add(world, 0, DOCUMENTS);
        search = world.search(folder);
        World.await(search);
    }

    @AfterEach
    void close() {
        search.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryIsOnOnePage(Order order) {
        for (String text : List.of("", "oppose", "opp")) {
            Query query = new Query(Subject.STATEMENT, text, Filter.NONE, order);
            assertThat(read(query, 17, () -> {})).doesNotHaveDuplicates().hasSize(DOCUMENTS);
        }
        assertThat(read(new Query(Subject.PROPOSITION, "", Filter.NONE, order), 3, () -> {}))
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void whatComesMeanwhileMovesNothing() {
        List<String> before = read(Query.all(Subject.STATEMENT), 1_000, () -> {});
        int[] next = {DOCUMENTS};
        List<String> meanwhile = read(Query.all(Subject.STATEMENT), 17, () -> {
            MadeDocuments.add(world, next[0], next[0] + 5);
            next[0] += 5;
        });
        assertThat(meanwhile).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void theBestFitComesFirst() throws InterruptedException {
        Statement often = add("Tariff upon tariff, and a tariff again", "2020-01-01");
        Statement inPassing =
                add("A long word on many other things and then on the tariff as well as on taxes", "2025-01-01");
        Statement begun = add("Tariffville is where they live", "2026-01-01");
        assertThat(read(new Query(Subject.STATEMENT, "tariff", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(often.id(), inPassing.id(), begun.id());
        assertThat(read(new Query(Subject.STATEMENT, "tariff", Filter.NONE, Order.NEWEST), 9, () -> {}))
                .containsExactly(begun.id(), inPassing.id(), often.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"",
                "\u201C\u201D",
                "*",
                "a* AND (b OR",
                "field:value~2^9",
                "\\",
                "[a TO",
                "/re.*ge/",
                "!!!",
                "\uD83D\uDEA2",
                "\uD83D",
                "\u0000",
                "\u05E9\u05DC\u05D5\u05DD \u0639\u0644\u064A\u0643\u0645",
                "\u202Eesoppo",
                "the of and",
                "\u6771\u4EAC",
                "<script>alert(1)</script>",
                "' OR 1=1 --"
            })
    void whateverIsTypedIsASearch(String text) {
        for (Subject subject : Subject.values()) {
            for (String typed : List.of(text, text + " oppose", "oppose " + text, "\"oppose " + text)) {
                search.find(new Query(subject, typed, Filter.NONE, Order.FIT), 9, Optional.empty());
            }
        }
    }

    @Test
    void aLongTextFindsWhatHasMostOfIt() {
        String words = "we oppose matter 3 ".repeat(600);
        assertThat(words.length()).isGreaterThan(10_000);
        assertThat(read(new Query(Subject.STATEMENT, words, Filter.NONE, Order.FIT), 9, () -> {}))
                .isNotEmpty();
        String strange =
                IntStream.range(0, 2_000).mapToObj(i -> "word" + i).reduce("", (all, word) -> all + " " + word);
        assertThat(read(new Query(Subject.STATEMENT, strange, Filter.NONE, Order.FIT), 9, () -> {}))
                .isEmpty();
        assertThat(read(new Query(Subject.STATEMENT, "x".repeat(10_000), Filter.NONE, Order.FIT), 9, () -> {}))
                .isEmpty();
    }

    @Test
    void theMostFrequentWordsAreWordsToo() throws InterruptedException {
        Statement not = add("We will not", "2025-01-01");
        add("Will we", "2025-01-02");
        assertThat(read(new Query(Subject.STATEMENT, "\"will not\"", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(not.id());
        assertThat(read(new Query(Subject.STATEMENT, "will not ", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(not.id());
    }

    @Test
    void lettersOfAllKindsAreFound() throws InterruptedException {
        Statement accents = add("Åse Øl's café costs 5 € \uD83D\uDEA2", "2025-01-01");
        Statement hebrew = add("\u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD", "2025-01-02");
        assertThat(read(new Query(Subject.STATEMENT, "ase CAFE", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(accents.id());
        assertThat(read(new Query(Subject.STATEMENT, "\uD83D\uDEA2", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(accents.id());
        assertThat(read(new Query(Subject.STATEMENT, "\u05E9\u05DC", Filter.NONE, Order.FIT), 9, () -> {}))
                .containsExactly(hebrew.id());
    }

    @Test
    void aLongDocumentHasItsExcerpt() throws InterruptedException {
        String text =
                "Nothing of note was said. ".repeat(5_000) + "Then the aquifer came up. " + "Silence. ".repeat(99);
        world.add(Said.document("Post", "2025-01-01", "Minutes", text));
        World.await(search);
        Results found =
                search.find(new Query(Subject.DOCUMENT, "aquifer", Filter.NONE, Order.FIT), 9, Optional.empty());
        assertThat(found.page().get(0).excerpt().text())
                .contains("Then the aquifer came up")
                .hasSizeLessThan(300);
        assertThat(found.page().get(0).excerpt().marks()).hasSize(1);
    }

    @Test
    void countsGoWithFilters() {
        Filter filter = Filter.NONE.with(Criterion.SOURCE, "Post 3");
        Query query = new Query(Subject.STATEMENT, "oppose", filter, Order.NEWEST);
        long total = search.find(query, 1, Optional.empty()).total();
        assertThat(search.counts(query, Criterion.ACTOR, 9).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(total);
        assertThat(search.days(query).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(total);
    }

    private Statement add(String words, String day) throws InterruptedException {
        Document document = Said.document("Post", LocalDate.parse(day).toString(), "", words);
        Statement statement =
                Said.position(Said.VALDORO, "nothing", StanceLabel.NONE).in(document, words);
        world.add(document, statement);
        World.await(search);
        return statement;
    }

    /** The ids of a whole list, page by page. */
    private List<String> read(Query query, int most, Runnable between) {
        List<String> ids = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Results results = search.find(query, most, next);
            results.page().stream().map(Result::id).forEach(ids::add);
            next = results.next();
            between.run();
        } while (next.isPresent());
        return ids;
    }
}
