package org.volteface.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.ActorKind;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Field;
import org.volteface.api.model.Fingerprint;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;
import org.volteface.api.model.Wording;

/** Statements for contract tests, made without any provider: one actor's words about one ferry line. */
public final class SampleStatements {
    private static final Actor BOARD = new Actor("harbour-board", "Harbour board", ActorKind.ORGANISATION);
    private static final Actor MAYOR = new Actor("mayor-of-skarrow", "Mayor of Skarrow", ActorKind.OFFICE);

    private SampleStatements() {}

    /** The board for the ferry line, then against it, a promise about it, and what others said: in the order of time. */
    public static List<Statement> chain() {
        return List.of(
                of(BOARD, LocalDate.of(2023, 2, 1), StatementKind.POSITION, StanceLabel.FAVOR),
                of(BOARD, LocalDate.of(2023, 3, 1), StatementKind.COMMITMENT, StanceLabel.FAVOR),
                of(MAYOR, LocalDate.of(2023, 4, 1), StatementKind.POSITION, StanceLabel.FAVOR),
                of(BOARD, LocalDate.of(2023, 9, 1), StatementKind.POSITION, StanceLabel.NONE),
                of(BOARD, LocalDate.of(2024, 2, 1), StatementKind.POSITION, StanceLabel.AGAINST),
                of(BOARD, LocalDate.of(2024, 3, 1), StatementKind.ACT, StanceLabel.AGAINST));
    }

    private static Statement of(Actor holder, LocalDate day, StatementKind kind, StanceLabel label) {
        String text = label == StanceLabel.AGAINST ? "closing the ferry line" : "the ferry line will run";
        Span span = new Span(0, text.length());
        String id = Fingerprint.of(holder.id(), day.toString(), kind.name());
        Attribution attribution = new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span));
        Passage passage = new Passage("document-of-" + day, Field.TEXT, span);
        return new Statement(
                id,
                new Wording(passage, text, attribution),
                Holding.own(holder),
                claim(kind, label),
                Timing.said(day),
                List.of("org.volteface.contracts@1.0.0"));
    }

    private static Claim claim(StatementKind kind, StanceLabel label) {
        Proposition ferry = new Proposition(
                "the ferry line", List.of("line", "ferry"), Direction.MORE, Scope.OPEN, Optional.empty());
        Stance stance = new Stance(label, Modality.CERTAIN, Optional.empty(), 0.9);
        return new Claim(kind, ferry, stance, Optional.empty(), Set.of());
    }
}
