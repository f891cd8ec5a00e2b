package org.volteface.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Actor;
import org.volteface.api.model.Attribution;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Field;
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

/** Statements whose every word tries to be something else. */
final class StandInStatements {
    static final String HOSTILE = "<script>alert(1)</script> \"'& " + "ק".repeat(200) + "x".repeat(300);

    private StandInStatements() {}

    static Statement said(String id, Actor holder, LocalDate day) {
        Span span = new Span(0, HOSTILE.length());
        Attribution attribution = new Attribution(AttributionKind.DIRECT, List.of(), List.of(), List.of(span));
        Proposition topic =
                new Proposition(HOSTILE, List.of("line", "ferry"), Direction.MORE, Scope.OPEN, Optional.of(HOSTILE));
        Stance stance = new Stance(StanceLabel.FAVOR, Modality.CONDITIONAL, Optional.of(HOSTILE), 0.9);
        return new Statement(
                id,
                new Wording(new Passage("document", Field.TEXT, span), HOSTILE, attribution),
                Holding.own(holder),
                new Claim(StatementKind.COMMITMENT, topic, stance, Optional.empty(), Set.of()),
                Timing.said(day),
                List.of());
    }
}
