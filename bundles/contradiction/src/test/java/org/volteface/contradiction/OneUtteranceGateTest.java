package org.volteface.contradiction;

import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Mark;

class OneUtteranceGateTest {
    private final Asked gate = new Asked(new OneUtteranceGate());

    @Test
    void newWordsPass() {
        gate.passes(
                said("2025-01-10").words("The quarry has no place here").against("quarry"),
                said("2025-06-10").words("We welcome the quarry").favours("quarry"));
    }

    @Test
    void recalledWordsOpenNoTurn() {
        gate.stops(
                said("2025-01-10").against("quarry"),
                said("2025-06-10").marked(Mark.RECALLED).favours("quarry"));
    }

    @Test
    void oneSentenceReadTwoWaysIsOneUtterance() {
        gate.stops(
                said("2025-01-10")
                        .words("The quarry owners deserve a fair hearing")
                        .against("quarry"),
                said("2025-06-10")
                        .words("the quarry owners deserve a fair hearing")
                        .favours("quarry"));
    }

    @Test
    void oneSentenceTurnedRoundByANegationIsNot() {
        gate.passes(
                said("2025-01-10")
                        .words("The council will not license the eastern quarry")
                        .against("quarry"),
                said("2025-06-10")
                        .words("The council will license the eastern quarry")
                        .favours("quarry"));
    }

    @Test
    void wordsQuotedAgainAfterATurnOpenNoSecondOne() {
        gate.stops(
                said("2025-03-10").words("I have changed my mind").against("quarry"),
                said("2025-06-10")
                        .told(AttributionKind.DIRECT)
                        .words("The eastern quarry brings honest work")
                        .favours("quarry"),
                said("2025-01-10")
                        .words("The eastern quarry brings honest work")
                        .favours("quarry"));
    }

    @Test
    void aReporterMayTellTwoTurnsInTheSameWords() {
        gate.passes(
                said("2025-03-10").words("now backs the eastern quarry").favours("quarry"),
                said("2025-06-10").words("opposes the eastern quarry").against("quarry"),
                said("2025-01-10").words("opposes the eastern quarry").against("quarry"));
    }

    @Test
    void shortWordsMayBeSaidAgain() {
        gate.passes(
                said("2025-03-10").words("I have changed my mind").against("quarry"),
                said("2025-06-10").words("We back it").favours("quarry"),
                said("2025-01-10").words("We back it").favours("quarry"));
    }

    @Test
    void oneSmallWordCanBeTheTurn() {
        gate.passes(
                said("2025-01-10").words("she is for the eastern quarry now").favours("quarry"),
                said("2025-06-10")
                        .words("she is against the eastern quarry now")
                        .against("quarry"));
    }
}
