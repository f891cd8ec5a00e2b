package org.volteface.shell.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.volteface.api.actor.Join;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.DateRole;
import org.volteface.api.model.DateRule;
import org.volteface.api.model.Dating;
import org.volteface.api.model.Document;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Span;
import org.volteface.api.model.Statement;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

class WhyCommandTest {
    private final SmallArchive archive = SmallArchive.ofSamples();
    private final SmallQueue queue = new SmallQueue();
    private final CalmOperations operations = new CalmOperations();
    private final RecordedDecisions actors = new RecordedDecisions();
    private final WhyCommand command = new WhyCommand(archive, queue, operations, actors, new SmallReviews());
    private final Finding reversal = Ferry.reversal(List.of(0, 1), List.of(4));

    WhyCommandTest() {
        archive.find(reversal);
        archive.outcomes.add(reversal);
        archive.outcomes.add(Ferry.dismissal());
    }

    @Test
    void showsTheEvidenceTheGatesAndTheVerdictOfAFinding() throws Exception {
        assertThat(command.why(reversal.id().substring(0, 6)))
                .isEqualTo("""
                Finding      %s
                Kind         reversal, Full Flop, supported
                Holder       Harbour board
                On           the ferry line

                Before, 1 February 2023: Harbour board, position, in favour: the ferry line [%s]
                  “the ferry line will run”
                  quoted; Harbour Gazette, 1 February 2023, ‘Ferry news of 2023-02-01’ [document document]
                Before again, 1 March 2023: Harbour board, promise, in favour: the ferry line [%s]
                  “the ferry line will run”
                  quoted; Harbour Gazette, 1 March 2023, ‘Ferry news of 2023-03-01’ [document document]
                After, 1 February 2024: Harbour board, position, against: the ferry line [%s]
                  “closing the ferry line”
                  quoted; Harbour Gazette, 1 February 2024, ‘Ferry news of 2024-02-01’ [document document]

                Gates, all passed
                  same-holder             both sides are the board's
                  same-proposition        both are about the ferry line

                Verdict      The board wanted the line and then closed it.
                Confidence   87 %%
                Made by      org.volteface.contradiction@1.0.0""".formatted(reversal.id(), Ferry.shortId(0), Ferry.shortId(1), Ferry.shortId(4)));
    }

    @Test
    void showsTheKeptDismissalOfAPairInTheOrderOfTime() throws Exception {
        String why = command.why(Ferry.shortId(2), Ferry.shortId(0));

        assertThat(why.lines()).first().asString().startsWith("Earlier, 1 February 2023");
        assertThat(why).endsWith("\n\nNot flagged: stopped by the gate same-holder\n  the mayor is not the board");
        assertThat(operations.compared).isEmpty();
    }

    @Test
    void comparesAPairOfWhichNothingIsKept() throws Exception {
        operations.outcomes = List.of(Ferry.dismissal());
        assertThat(command.why(Ferry.shortId(3), Ferry.shortId(2)).lines())
                .contains(
                        "Nothing is kept of this pair; compared now, as if there were nothing else:",
                        "Not flagged: stopped by the gate same-holder");
        assertThat(operations.compared).containsExactly(Ferry.id(2), Ferry.id(3));

        operations.outcomes = List.of();
        assertThat(command.why(Ferry.shortId(3), Ferry.shortId(2)))
                .endsWith("The two have nothing in common that is compared: no gate was asked.");
    }

    @Test
    void showsAllThatCameOfAStatement() throws Exception {
        assertThat(command.why(Ferry.shortId(0)).lines())
                .contains(
                        "Statement    " + Ferry.id(0),
                        "It is evidence in 1 finding and 1 other outcome.",
                        "Not flagged: stopped by the gate same-holder",
                        "  " + Ferry.shortId(2)
                                + "  2023-04-01, Mayor of Skarrow, in favour: the ferry line: “the ferry line will run”");
        assertThat(command.why(Ferry.shortId(3))).contains("Nothing came of it");
    }

    @Test
    void tellsFromWhichWordsTheDatesOfAStatementCame() throws Exception {
        Statement said = Ferry.said(3);
        Timing timing = new Timing(
                said.timing().said(),
                Optional.of(Edtf.year(2018)),
                Optional.empty(),
                List.of(
                        Dating.byPublication(),
                        new Dating(DateRole.ABOUT, DateRule.NAMED, "in 2018", Optional.empty())));
        archive.statements.set(
                3, new Statement(said.id(), said.wording(), said.holding(), said.claim(), timing, said.madeBy()));
        assertThat(command.why(said.id()).lines())
                .contains(
                        "  said 1 September 2023: the publication date; no words name another day",
                        "  speaks of 2018: “in 2018”, which names it");
    }

    @Test
    void showsTheSentencesAroundAPassage() throws Exception {
        Statement said = Ferry.said(0);
        String lead = "It rained. ".repeat(2).strip() + " ";
        String text =
                lead + "X".repeat(said.passage().span().length()) + " all year, it said. Few came. Nobody else did.";
        Span place =
                new Span(lead.length(), lead.length() + said.passage().span().length());
        Passage passage =
                new Passage(said.passage().documentId(), said.passage().field(), place);
        Wording wording =
                new Wording(passage, said.wording().text(), said.wording().attribution());
        archive.statements.set(
                0, new Statement(said.id(), wording, said.holding(), said.claim(), said.timing(), said.madeBy()));
        queue.texts.put(
                passage.documentId(),
                Document.of(Ferry.headline(said.timing().said().earliest()), text));
        assertThat(command.why(said.id()).lines())
                .contains("  before it: It rained.", "  after it: all year, it said. Few came.");
    }

    @Test
    void tellsWhatShowsThatHoldersAreOne() throws Exception {
        Actor full = new Actor("body:skarrow-board", "Harbour Board of Skarrow", ActorKind.ORGANISATION);
        actors.joins.add(new Join(Ferry.said(0).holder(), full, "one fuller name fits"));
        String told = "Harbour board (" + Ferry.said(0).holder().id()
                + ") is Harbour Board of Skarrow (body:skarrow-board): one fuller name fits";
        assertThat(command.why(reversal.id())).containsIgnoringWhitespaces("Who is who " + told);
        assertThat(command.why(Ferry.id(0))).containsIgnoringWhitespaces("Who is who " + told);
        assertThat(command.why(Ferry.id(2))).doesNotContain("Who is who");
    }

    @Test
    void refusesWhatItCannotTell() {
        assertRefused("why what: a finding, or one or two statements? (--help says more)");
        assertRefused("there is no finding or statement in force with the id 'zzzz'", "zzzz");
        assertRefused("there is no statement with the id 'zzzz'", Ferry.id(0), "zzzz");
        assertRefused(
                "'" + Ferry.id(0) + "' and '" + Ferry.shortId(0) + "' are the same statement",
                Ferry.id(0),
                Ferry.shortId(0));
        archive.statements.add(Ferry.withId(Ferry.said(3), reversal.id().substring(0, 8) + "ffff"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.why(reversal.id().substring(0, 8)))
                .withMessageContaining("is ambiguous");
    }

    @Test
    void saysWhatIsNoLongerInForce() throws Exception {
        archive.statements.remove(0);
        assertThat(command.why(reversal.id()))
                .contains("Before: the statement " + Ferry.shortId(0) + " is no longer in force");
    }

    @Test
    void passesOnThatNobodyCompares() {
        operations.failure = "no ContradictionDetector is active";
        assertThatThrownBy(() -> command.why(Ferry.id(3), Ferry.id(2)))
                .isInstanceOf(IOException.class)
                .hasMessage("no ContradictionDetector is active");
    }

    private void assertRefused(String message, String... arguments) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> command.why(arguments))
                .withMessage(message);
    }
}
