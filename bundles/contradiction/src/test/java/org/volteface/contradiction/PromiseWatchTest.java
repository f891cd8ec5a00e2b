package org.volteface.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.History;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.StatusChange;
import org.volteface.api.model.Mark;
import org.volteface.api.model.PromiseStatus;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class PromiseWatchTest {
    private final Statement tram = promised("2025-01-10")
            .words("a tram line to the harbour")
            .topic("tram line", "tram", "line")
            .favours("tram line");

    @Test
    void workThatGoesOnIsInTheWorks() {
        assertThat(statuses(tram, told("the first metres of the tram line are under construction")))
                .containsExactly(PromiseStatus.NOT_YET_RATED, PromiseStatus.IN_THE_WORKS);
    }

    @Test
    void workThatIsHaltedIsStalled() {
        assertThat(statuses(tram, told("the tram line has been put off for want of money")))
                .containsExactly(PromiseStatus.NOT_YET_RATED, PromiseStatus.STALLED);
        assertThat(statuses(tram, told("there is no progress on the tram line")))
                .containsExactly(PromiseStatus.NOT_YET_RATED, PromiseStatus.STALLED);
    }

    @Test
    void otherWorkMovesNothing() {
        assertThat(statuses(tram, told("work on the opera house is under way")))
                .containsExactly(PromiseStatus.NOT_YET_RATED);
        assertThat(statuses(tram, told("work on the tram line has not begun")))
                .containsExactly(PromiseStatus.NOT_YET_RATED);
    }

    @Test
    void theEvidenceIsNamedInItsOwnWords() {
        assertThat(changes(tram, told("the tram line is on ice")).get(1).because())
                .isEqualTo("nothing moves: \u201cthe tram line is on ice\u201d");
    }

    @Test
    void aPromiseThatNamesNothingToMeasureCannotBeRated() {
        assertThat(changes(promised("2025-01-10")
                                .words("to do her best for the harbour")
                                .favours("harbour"))
                        .get(0)
                        .because())
                .contains("cannot be rated");
        assertThat(changes(promised("2025-01-10")
                                .words("to improve 40 of the quays")
                                .favours("quays"))
                        .get(0)
                        .because())
                .doesNotContain("cannot be rated");
    }

    @Test
    void aConditionThatCameAboutWakesThePromise() {
        Statement library = promised("2025-01-10")
                .when("if the state pays half of the library")
                .favours("library");
        assertThat(statuses(library)).containsExactly(PromiseStatus.NOT_YET_RATED);
        assertThat(statuses(
                        library,
                        did("2025-03-10")
                                .by("the state")
                                .words("the state paid half of the library")
                                .marked(Mark.UNCHANGED)
                                .favours("aid")))
                .containsExactly(PromiseStatus.NOT_YET_RATED, PromiseStatus.IN_THE_WORKS);
    }

    private static Statement told(String words) {
        return said("2025-06-10").as(StatementKind.REPORT).words(words).neither("tram line");
    }

    private static List<PromiseStatus> statuses(Statement promise, Statement... later) {
        return changes(promise, later).stream().map(StatusChange::status).toList();
    }

    private static List<StatusChange> changes(Statement promise, Statement... later) {
        List<Statement> others = List.of(later);
        List<Outcome> outcomes =
                new ArrayList<>(Detectors.standard().detect(promise, new History(List.of(), others, Asked.TODAY)));
        for (Statement statement : others) {
            outcomes.addAll(
                    Detectors.standard().detect(statement, new History(List.of(promise), List.of(), Asked.TODAY)));
        }
        return outcomes.stream()
                .filter(StatusChange.class::isInstance)
                .map(StatusChange.class::cast)
                .toList();
    }
}
