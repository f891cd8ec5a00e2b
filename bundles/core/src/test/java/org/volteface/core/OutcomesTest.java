package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.Outcome;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;

/** One finding per holder, proposition and turn. */
final class OutcomesTest {
    private static final Finding FIRST = finding("pier", List.of("s1"), List.of("s2"));

    @Test
    void aRestatementJoinsTheTurn() {
        Finding restated = finding("pier", List.of("s1"), List.of("s2", "s3"));
        Finding inOtherWords = finding("jetty", List.of("s1"), List.of("s2", "s4"));
        Finding fromAnEarlierSide = finding("pier", List.of("s0"), List.of("s2", "s5"));

        assertThat(inOrder(FIRST, restated)).containsExactly(restated);
        assertThat(inOrder(FIRST, inOtherWords)).containsExactly(inOtherWords);
        assertThat(inOrder(FIRST, fromAnEarlierSide)).containsExactly(fromAnEarlierSide);
    }

    @Test
    void oneStatementCanTurnOnTwoPropositions() {
        Finding second = finding("toll", List.of("s0"), List.of("s2"));

        assertThat(inOrder(FIRST, second)).containsExactly(FIRST, second);
        assertThat(inOrder(FIRST, second, FIRST, second)).containsExactly(FIRST, second);
    }

    private static List<Outcome> inOrder(Outcome... found) {
        Outcomes outcomes = new Outcomes();
        outcomes.addAll(List.of(found));
        return outcomes.inOrder();
    }

    private static Finding finding(String term, List<String> before, List<String> after) {
        Proposition about = new Proposition(term, List.of(term), Direction.MORE, Scope.OPEN, Optional.empty());
        Verdict verdict = new Verdict(Standing.SUPPORTED, Rating.FULL_FLOP, 1, "No, then yes.");
        Turn turn = new Turn(before, after, List.of());
        return new Finding(FindingKind.REVERSAL, PlainAnalysers.MAYOR, about, turn, verdict, List.of());
    }
}
