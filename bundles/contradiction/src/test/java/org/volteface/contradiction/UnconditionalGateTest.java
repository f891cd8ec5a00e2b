package org.volteface.contradiction;

import static org.volteface.contradiction.Said.did;
import static org.volteface.contradiction.Said.promised;
import static org.volteface.contradiction.Said.said;

import org.junit.jupiter.api.Test;
import org.volteface.api.model.EventType;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

class UnconditionalGateTest {
    private static final String THRESHOLD = "if unemployment falls below 4 percent for two quarters in a row";

    private final Asked gate = new Asked(new UnconditionalGate(new ConditionEvidence(0.6)));

    @Test
    void whatHangsOnNothingPasses() {
        gate.passes(promised("2025-01-10").favours("cut"), said("2025-06-10").against("cut"));
    }

    @Test
    void aConditionOfWhichNothingIsKnownDismisses() {
        gate.stops(
                promised("2025-01-10").when("if the bridge reopens").favours("cut"),
                said("2025-06-10").against("cut"));
    }

    @Test
    void aConditionThatCameAboutBinds() {
        gate.passes(
                promised("2025-01-10").when("if the bridge reopens").favours("cut"),
                said("2025-06-10").against("cut"),
                did("2025-04-10")
                        .by("Road office")
                        .words("The old bridge reopened to traffic")
                        .favours("bridge"));
    }

    @Test
    void theOppositeOfAConditionDoesNotBind() {
        gate.stops(
                promised("2025-01-10").when("if the bridge reopens").favours("cut"),
                said("2025-06-10").against("cut"),
                did("2025-04-10")
                        .by("Road office")
                        .words("The bridge has not reopened")
                        .against("bridge"));
    }

    @Test
    void whatWasRefusedDidNotComeAbout() {
        gate.stops(
                promised("2025-01-10").when("if the county pays for the bridge").favours("cut"),
                said("2025-06-10").against("cut"),
                did("2025-04-10")
                        .by("County")
                        .words("The county turned down a request to pay for the bridge")
                        .event(EventType.REJECT)
                        .against("bridge"));
    }

    @Test
    void anExceptionGivenAsTheReasonReleases() {
        gate.stops(
                promised("2025-01-10").when("unless the river floods").favours("weir"),
                said("2025-06-10")
                        .as(StatementKind.ADMISSION)
                        .words("We did not mend the weir because the river had flooded")
                        .neither("weir"));
        gate.passes(
                promised("2025-01-10").when("unless the river floods").favours("weir"),
                said("2025-06-10")
                        .as(StatementKind.ADMISSION)
                        .words("We did not mend the weir because the money had run out")
                        .neither("weir"));
    }

    @Test
    void aConditionThatIsDeniedAsTheReasonDidNotComeAbout() {
        gate.stops(
                promised("2025-01-10").when("once the pier is mended").favours("ferry"),
                said("2025-06-10").against("ferry"),
                did("2025-06-10")
                        .words("We have not run the ferry since the pier is not mended")
                        .against("ferry"));
    }

    @Test
    void aWrittenOutRowOfFiguresBinds() {
        gate.passes(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-11-01", "Unemployment was 3.7 percent, the second quarter in a row below 4 percent"));
    }

    @Test
    void figuresInARowBind() {
        gate.passes(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-06-01", "Unemployment stood at 3.9 percent"),
                figure("2025-09-01", "Unemployment stood at 3.6 percent"));
    }

    @Test
    void aRowThatIsBrokenDoesNot() {
        gate.stops(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-06-01", "Unemployment stood at 3.9 percent"),
                figure("2025-09-01", "Unemployment stood at 4.2 percent"));
    }

    @Test
    void oneFigureIsNoRow() {
        gate.stops(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-06-01", "Unemployment stood at 3.9 percent"));
    }

    @Test
    void aCopyOfAReportIsNoSecondFigure() {
        gate.stops(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-06-01", "Unemployment stood at 3.9 percent"),
                said("2025-06-01")
                        .by("Statistics office")
                        .in("another paper", 0)
                        .as(StatementKind.REPORT)
                        .words("Unemployment stood at 3.9 percent")
                        .neither("unemployment"));
    }

    @Test
    void figuresOfSomethingElseDoNotBind() {
        gate.stops(
                promise(),
                said("2025-12-10").against("cut"),
                figure("2025-06-01", "Turnout stood at 3.9 percent", "turnout"),
                figure("2025-09-01", "Turnout stood at 3.6 percent", "turnout"));
    }

    @Test
    void aPromiseThatHoldsUnlessSomethingHappensBindsWithoutEvidence() {
        gate.passes(
                promised("2025-01-10").when("unless the bridge collapses").favours("cut"),
                said("2025-06-10").against("cut"));
        gate.stops(
                promised("2025-01-10").when("unless the bridge collapses").favours("cut"),
                said("2025-06-10").against("cut"),
                did("2025-04-10")
                        .by("Road office")
                        .words("The bridge collapsed")
                        .against("bridge"));
    }

    @Test
    void underAnyCircumstancesIsNoCondition() {
        gate.passes(
                promised("2025-01-10").when("under any circumstances").against("sale"),
                did("2025-06-10").favours("sale"));
    }

    @Test
    void whatWouldBeIsNoPosition() {
        gate.stops(
                said("2025-01-10").against("sale"),
                said("2025-06-10").marked(Mark.HYPOTHETICAL).favours("sale"));
    }

    @Test
    void anUnstatedConditionIsOne() {
        gate.stops(
                said("2025-01-10").with(Modality.CONDITIONAL).favours("sale"),
                said("2025-06-10").against("sale"));
    }

    private static Statement promise() {
        return promised("2025-01-10").when(THRESHOLD).favours("cut");
    }

    private static Statement figure(String day, String words) {
        return figure(day, words, "unemployment");
    }

    private static Statement figure(String day, String words, String topic) {
        return said(day)
                .by("Statistics office")
                .as(StatementKind.REPORT)
                .words(words)
                .neither(topic);
    }
}
