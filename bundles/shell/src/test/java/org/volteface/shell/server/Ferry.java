package org.volteface.shell.server;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.volteface.api.archive.DocumentEntry;
import org.volteface.api.archive.DocumentState;
import org.volteface.api.contradiction.Dismissal;
import org.volteface.api.contradiction.Finding;
import org.volteface.api.contradiction.FindingKind;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.Rating;
import org.volteface.api.contradiction.Standing;
import org.volteface.api.contradiction.Turn;
import org.volteface.api.contradiction.Verdict;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.model.Statement;
import org.volteface.contracts.SampleStatements;

/** What tests know of one ferry line: the sample statements, and what could be made of them. */
final class Ferry {
    /** The board in favour, its promise, the mayor in favour, the board without a side, against it, and its act. */
    static final List<Statement> CHAIN = SampleStatements.chain();

    private Ferry() {}

    static Statement said(int index) {
        return CHAIN.get(index);
    }

    static String id(int index) {
        return said(index).id();
    }

    /** The beginning of an id, as a person copies it. */
    static String shortId(int index) {
        return id(index).substring(0, 8);
    }

    static Statement withId(Statement like, String id) {
        return new Statement(id, like.wording(), like.holding(), like.claim(), like.timing(), like.madeBy());
    }

    static Headline headline(LocalDate day) {
        URI url = URI.create("https://harbour.example/" + day);
        return new Headline(new Origin("Harbour Gazette", Optional.of(url)), day, "Ferry news of " + day);
    }

    /** The board's turn, on the statements with the given places in the chain. */
    static Finding reversal(List<Integer> before, List<Integer> after) {
        Turn turn = new Turn(
                before.stream().map(Ferry::id).toList(),
                after.stream().map(Ferry::id).toList(),
                List.of());
        return new Finding(
                FindingKind.REVERSAL,
                said(0).holder(),
                said(0).claim().proposition(),
                turn,
                new Verdict(
                        Standing.SUPPORTED, Rating.FULL_FLOP, 0.87, "The board wanted the line and then closed it."),
                List.of(
                        new GateResult("same-holder", true, "both sides are the board's"),
                        new GateResult("same-proposition", true, "both are about the ferry line")));
    }

    static Finding reversal() {
        return reversal(List.of(0), List.of(4));
    }

    /** A dismissal of the board's first position and the mayor's. */
    static Dismissal dismissal() {
        return new Dismissal(List.of(id(0), id(2)), "same-holder", "the mayor is not the board");
    }

    static DocumentEntry document(String id, DocumentState state, Optional<String> reason) {
        return new DocumentEntry(
                id,
                headline(LocalDate.of(2024, 2, 1)),
                new DocumentEntry.Progress(
                        state, Instant.parse("2024-02-02T10:15:00Z"), reason.isPresent() ? 2 : 0, reason),
                state == DocumentState.ANALYSED
                        ? List.of("org.volteface.text@1.0.0", "org.volteface.stance@1.0.0")
                        : List.of());
    }
}
