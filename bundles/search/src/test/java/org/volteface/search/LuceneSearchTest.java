package org.volteface.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.volteface.api.actor.Join;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Document;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.search.Criterion;
import org.volteface.api.search.Filter;
import org.volteface.api.search.Marked;
import org.volteface.api.search.Order;
import org.volteface.api.search.Period;
import org.volteface.api.search.Query;
import org.volteface.api.search.Result;
import org.volteface.api.search.Results;
import org.volteface.api.search.Subject;
import org.volteface.api.search.Tally;

/** The lists of a small archive, and how they follow it. */
class LuceneSearchTest {
    private static final String TARIFF = "tariff imported ceramic tiles";
    private static final Document OCTOBER = Said.document(
            "Meridian Wire",
            "2024-10-08",
            "Teremia's trade minister turns down tariff",
            "\u201CI oppose this tariff\u201D, Ines Valdoro said. She will not pay subsidies, she promised.");
    private static final Document FEBRUARY = Said.document(
            "Harbour Gazette",
            "2026-02-03",
            "Valdoro asks parliament",
            "\u201CI support this tariff\u201D, she said. Bellfont Springs promised to stop pumping by March.");
    private static final Statement AGAINST =
            Said.position(Said.VALDORO, TARIFF, StanceLabel.AGAINST).in(OCTOBER, "I oppose this tariff");
    private static final Statement FOR =
            Said.position(Said.VALDORO, TARIFF, StanceLabel.FAVOR).in(FEBRUARY, "I support this tariff");
    private static final Statement PROMISE = Said.promise(
                    Said.SOLLEN, "pumping water from the aquifer", LocalDate.of(2026, 3, 31))
            .in(FEBRUARY, "promised to stop pumping by March");
    private static final Finding TURN = Said.turn(FindingKind.REVERSAL, AGAINST, FOR);

    @TempDir
    private Path folder;

    private final World world = new World();
    private LuceneSearch search;

    @BeforeEach
    void open() throws InterruptedException {
        world.add(OCTOBER, AGAINST);
        world.add(FEBRUARY, FOR, PROMISE);
        world.find(TURN);
        search = world.search(folder);
        World.await(search);
    }

    @AfterEach
    void close() {
        search.close();
    }

    @Test
    void findsWordsInEveryForm() {
        assertThat(ids(Subject.STATEMENT, "tariffs")).containsExactlyInAnyOrder(AGAINST.id(), FOR.id());
        assertThat(ids(Subject.STATEMENT, "opposed tariff ")).containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "oppose support ")).isEmpty();
    }

    @Test
    void findsByTheBeginningOfTheLastWordAlone() {
        assertThat(ids(Subject.STATEMENT, "promised to sto")).containsExactly(PROMISE.id());
        assertThat(ids(Subject.STATEMENT, "tari")).hasSize(2);
        assertThat(ids(Subject.STATEMENT, "tari ")).isEmpty();
        assertThat(ids(Subject.STATEMENT, "tari oppose")).isEmpty();
    }

    @Test
    void findsPhrasesAsTheyStand() {
        assertThat(ids(Subject.STATEMENT, "\"oppose this tariff\"")).containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "\u201Cthis tariff\u201D support")).containsExactly(FOR.id());
        assertThat(ids(Subject.STATEMENT, "\"tariff this\"")).isEmpty();
        assertThat(ids(Subject.STATEMENT, "\"opposes this\"")).isEmpty();
        assertThat(ids(Subject.STATEMENT, "\"oppose this tar")).containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "\"oppose this tar\"")).isEmpty();
    }

    @Test
    void findsByHolderAndTopicToo() {
        assertThat(ids(Subject.STATEMENT, "valdoro oppose")).containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "ceramic")).hasSize(2);
    }

    @Test
    void marksWhatWasFound() {
        Result phrase = first(Subject.STATEMENT, "\"this tariff\" opp");
        assertThat(marked(phrase.title())).containsExactly("oppose", "this tariff");
        Result document = first(Subject.DOCUMENT, "subsidy promises");
        assertThat(document.title().text()).isEqualTo(OCTOBER.title());
        assertThat(marked(document.excerpt())).containsExactly("subsidies", "promised");
        assertThat(document.excerpt().text()).isSubstringOf(OCTOBER.text());
    }

    @Test
    void choosesByWhatAStatementHas() {
        Filter filter = Filter.NONE
                .with(Criterion.ACTOR, Said.VALDORO.id())
                .with(Criterion.STANCE, "FAVOR", "NONE")
                .with(Criterion.PROPOSITION, FOR.claim().proposition().key());
        assertThat(ids(Subject.STATEMENT, "", filter)).containsExactly(FOR.id());
        assertThat(ids(Subject.STATEMENT, "", Filter.NONE.with(Criterion.SOURCE, "Meridian Wire")))
                .containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "", Filter.NONE.with(Criterion.KIND, "COMMITMENT")))
                .containsExactly(PROMISE.id());
        Period before = Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 10, 8));
        assertThat(ids(Subject.STATEMENT, "", Filter.NONE.dated(before))).containsExactly(AGAINST.id());
        assertThat(ids(Subject.STATEMENT, "", Filter.NONE.dated(Period.of(LocalDate.MAX, LocalDate.MIN))))
                .isEmpty();
        assertThat(ids(Subject.STATEMENT, "", Filter.NONE.with(Criterion.STATUS, "KEPT")))
                .isEmpty();
    }

    @Test
    void tellsWhatAResultHas() {
        Result finding = first(Subject.FINDING, "ceramic");
        assertThat(finding.id()).isEqualTo(TURN.id());
        assertThat(finding.excerpt().text()).isEqualTo("Ines Valdoro turned.");
        assertThat(finding.facts())
                .containsEntry(Criterion.ACTOR, List.of(Said.VALDORO.id()))
                .containsEntry(Criterion.KIND, List.of("REVERSAL"))
                .containsEntry(Criterion.STANDING, List.of("SUPPORTED"))
                .containsEntry(Criterion.REVIEW, List.of(Criterion.OPEN))
                .containsEntry(Criterion.SOURCE, List.of("Harbour Gazette", "Meridian Wire"));
    }

    @Test
    void followsDecisionsAndFindingsThatGo() throws InterruptedException {
        world.decide(RegressionCase.idOf(TURN, FOR.passage()), Review.Decision.CONFIRMED);
        World.await(search);
        assertThat(ids(Subject.FINDING, "", Filter.NONE.with(Criterion.REVIEW, "CONFIRMED")))
                .containsExactly(TURN.id());
        assertThat(first(Subject.ACTOR, "valdoro").tally()).isEqualTo(new Tally(2, 1, 0));
        world.withdraw(TURN);
        World.await(search);
        assertThat(ids(Subject.FINDING, "")).isEmpty();
        assertThat(first(Subject.ACTOR, "valdoro").tally()).isEqualTo(new Tally(2, 0, 0));
    }

    @Test
    void countsNoDismissedFinding() throws InterruptedException {
        String id = RegressionCase.idOf(TURN, FOR.passage());
        world.decide(id, Review.Decision.DISMISSED);
        World.await(search);
        assertThat(ids(Subject.FINDING, "", Filter.NONE.with(Criterion.REVIEW, "DISMISSED")))
                .containsExactly(TURN.id());
        assertThat(first(Subject.ACTOR, "valdoro").tally()).isEqualTo(new Tally(2, 0, 0));
        assertThat(first(Subject.PROPOSITION, "tariff").tally().findings()).isZero();
        world.withdraw(id);
        World.await(search);
        assertThat(first(Subject.ACTOR, "valdoro").tally()).isEqualTo(new Tally(2, 1, 0));
        assertThat(first(Subject.PROPOSITION, "tariff").tally().findings()).isEqualTo(1);
    }

    @Test
    void findsNoStatementByTheTitleOfItsArticle() throws InterruptedException {
        Document june =
                Said.document("Post", "2026-06-02", "Zeppelins over the harbour", "The tariff stays, she said.");
        world.add(june, Said.position(Said.VALDORO, TARIFF, StanceLabel.FAVOR).in(june, "The tariff stays"));
        World.await(search);
        assertThat(ids(Subject.STATEMENT, "zeppelins")).isEmpty();
        assertThat(ids(Subject.DOCUMENT, "zeppelins")).containsExactly(june.id());
    }

    @Test
    void followsADocumentThatIsAnalysedAgain() throws InterruptedException {
        world.add(FEBRUARY, PROMISE);
        World.await(search);
        assertThat(ids(Subject.STATEMENT, "tariff")).containsExactly(AGAINST.id());
        assertThat(first(Subject.PROPOSITION, "tariff").tally()).isEqualTo(new Tally(1, 1, 1));
        Document waiting = Said.document("Post", "2026-03-01", "News", "Nothing yet.");
        world.wait(waiting);
        World.await(search);
        assertThat(ids(Subject.DOCUMENT, "", Filter.NONE.with(Criterion.STATE, "WAITING")))
                .containsExactly(waiting.id());
    }

    @Test
    void countsActorsAndPropositions() {
        assertThat(list(Subject.ACTOR, Order.STATEMENTS)).containsExactly(Said.VALDORO.id(), Said.SOLLEN.id());
        assertThat(list(Subject.ACTOR, Order.TITLE)).containsExactly(Said.SOLLEN.id(), Said.VALDORO.id());
        assertThat(list(Subject.PROPOSITION, Order.FINDINGS))
                .containsExactly(
                        FOR.claim().proposition().key(),
                        PROMISE.claim().proposition().key());
        Result tariff = first(Subject.PROPOSITION, "tiles");
        assertThat(tariff.title().text()).isEqualTo(TARIFF);
        assertThat(tariff.tally()).isEqualTo(new Tally(2, 1, 1));
    }

    @Test
    void theNarratorIsNoActor() throws InterruptedException {
        Statement told = Said.position(Actor.NARRATOR, TARIFF, StanceLabel.FAVOR)
                .in(FEBRUARY, "Bellfont Springs promised to stop pumping by March");
        Statement foretold = Said.promise(Actor.NARRATOR, "the ferry", LocalDate.of(2026, 3, 31))
                .in(FEBRUARY, "by March");
        world.add(FEBRUARY, FOR, PROMISE, told, foretold);
        World.await(search);

        assertThat(ids(Subject.ACTOR, "")).doesNotContain(Actor.NARRATOR.id()).hasSize(2);
        assertThat(ids(Subject.STATEMENT, "")).contains(told.id(), foretold.id());
        assertThat(ids(Subject.PROMISE, "")).containsExactly(PROMISE.id());
        assertThat(search.counts(Query.all(Subject.STATEMENT), Criterion.ACTOR, 10))
                .containsOnlyKeys(Said.VALDORO.id(), Said.SOLLEN.id());
        assertThat(search.find(new Query(Subject.PROPOSITION, "tariff", Filter.NONE, Order.FIT), 1, Optional.empty())
                        .page()
                        .get(0)
                        .tally())
                .isEqualTo(new Tally(3, 1, 1));
    }

    @Test
    void joinedActorsAreOne() throws InterruptedException {
        Document march = Said.document("Post", "2026-03-02", "Tariff again", "The tariff stays, the minister said.");
        Statement again =
                Said.position(Said.MINISTER, TARIFF, StanceLabel.FAVOR).in(march, "The tariff stays");
        world.add(march, again);
        world.join(new Join(Said.MINISTER, Said.VALDORO, "the office that she is in"));
        World.await(search);
        Result valdoro = first(Subject.ACTOR, "minister");
        assertThat(valdoro.id()).isEqualTo(Said.VALDORO.id());
        assertThat(valdoro.title().text()).isEqualTo("Ines Valdoro");
        assertThat(marked(valdoro.excerpt())).containsExactly("minister");
        assertThat(valdoro.tally().statements()).isEqualTo(3);
        assertThat(first(Subject.PROPOSITION, "tariff").tally()).isEqualTo(new Tally(3, 1, 1));
        for (String id : List.of(Said.MINISTER.id(), Said.VALDORO.id())) {
            assertThat(ids(Subject.STATEMENT, "", Filter.NONE.with(Criterion.ACTOR, id)))
                    .hasSize(3);
        }
        assertThat(search.counts(Query.all(Subject.STATEMENT), Criterion.ACTOR, 9))
                .isEqualTo(Map.of(Said.VALDORO.id(), 3L, Said.SOLLEN.id(), 1L));
        world.join();
        world.join(new Join(Said.MINISTER, Said.SOLLEN, "another"));
        World.await(search);
        assertThat(first(Subject.ACTOR, "valdoro").tally().statements()).isEqualTo(2);
    }

    @Test
    void ratesPromises() throws InterruptedException {
        Query due = new Query(Subject.PROMISE, "", Filter.NONE, Order.DEADLINE);
        assertThat(status()).isEqualTo("IN_THE_WORKS");
        Document april = Said.document("Post", "2026-04-02", "Pumps", "They promised to stop pumping by March.");
        Statement again = Said.promise(Said.SOLLEN, "pumping water from the aquifer", LocalDate.of(2026, 3, 31))
                .in(april, "promised to stop pumping by March");
        world.add(april, again);
        World.await(search);
        assertThat(status()).isEqualTo("NOT_YET_RATED");
        Results promises = search.find(due, 9, Optional.empty());
        assertThat(promises.page()).extracting(Result::id).containsExactly(PROMISE.id());
        assertThat(promises.page().get(0).tally().statements()).isEqualTo(2);
        world.rate(new StatusChange(PROMISE.id(), PromiseStatus.BROKEN, again.happened(), List.of(), "it pumps"));
        World.await(search);
        assertThat(status()).isEqualTo("BROKEN");
        Period spring = Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1));
        assertThat(ids(Subject.PROMISE, "pump", Filter.NONE.due(spring).with(Criterion.STATUS, "BROKEN")))
                .containsExactly(PROMISE.id());
    }

    @Test
    void countsByValueAndByDay() {
        assertThat(search.counts(Query.all(Subject.STATEMENT), Criterion.SOURCE, 9))
                .isEqualTo(Map.of("Harbour Gazette", 2L, "Meridian Wire", 1L));
        assertThat(search.counts(Query.all(Subject.STATEMENT), Criterion.SOURCE, 1))
                .isEqualTo(Map.of("Harbour Gazette", 2L));
        assertThat(search.days(Query.all(Subject.DOCUMENT)))
                .isEqualTo(Map.of(OCTOBER.published(), 1L, FEBRUARY.published(), 1L));
    }

    @Test
    void refusesWhatIsNoPage() {
        Query all = Query.all(Subject.STATEMENT);
        assertThatThrownBy(() -> search.find(all, 0, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        for (String cursor : List.of("", "x", "AAAA", "\u00E9")) {
            assertThatThrownBy(() -> search.find(all, 9, Optional.of(cursor)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        String next = search.find(all, 1, Optional.empty()).next().orElseThrow();
        assertThatThrownBy(() -> search.find(Query.all(Subject.FINDING), 9, Optional.of(next)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String status() {
        return first(Subject.PROMISE, "pumping")
                .facts()
                .getOrDefault(Criterion.STATUS, List.of())
                .get(0);
    }

    private List<String> list(Subject subject, Order order) {
        return ids(search.find(new Query(subject, "", Filter.NONE, order), 9, Optional.empty()));
    }

    private List<String> ids(Subject subject, String text) {
        return ids(subject, text, Filter.NONE);
    }

    private List<String> ids(Subject subject, String text, Filter filter) {
        return ids(search.find(new Query(subject, text, filter, Order.FIT), 9, Optional.empty()));
    }

    private static List<String> ids(Results results) {
        return results.page().stream().map(Result::id).toList();
    }

    private Result first(Subject subject, String text) {
        return search.find(new Query(subject, text, Filter.NONE, Order.FIT), 9, Optional.empty())
                .page()
                .get(0);
    }

    private static List<String> marked(Marked marked) {
        return marked.marks().stream().map(span -> span.of(marked.text())).toList();
    }
}
