package org.volteface.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.volteface.api.model.Claim;
import org.volteface.api.model.Direction;
import org.volteface.api.model.Edtf;
import org.volteface.api.model.Facet;
import org.volteface.api.model.Field;
import org.volteface.api.model.Holding;
import org.volteface.api.model.Modality;
import org.volteface.api.model.Passage;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.Scope;
import org.volteface.api.model.Span;
import org.volteface.api.model.Stance;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.StatementId;
import org.volteface.api.model.StatementKind;
import org.volteface.api.model.Timing;

/** Two statements that differ in anything they say have different ids. */
final class StatementIdTest {
    private static final Passage PASSAGE = new Passage("d", Field.TEXT, new Span(0, 4));
    private static final Timing TIMING = Timing.said(LocalDate.of(2024, 1, 5));
    private static final Stance STANCE = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 1);
    private static final Proposition PIER = pier(Scope.OPEN, Optional.empty());

    @Test
    void everyPartOfTheContentTells() {
        List<String> ids = new ArrayList<>();
        ids.add(of(PIER, STANCE, TIMING));
        ids.add(of(pier(new Scope(Map.of(Facet.PLACE, "north"), false), Optional.empty()), STANCE, TIMING));
        ids.add(of(pier(new Scope(Map.of(), true), Optional.empty()), STANCE, TIMING));
        ids.add(of(pier(Scope.OPEN, Optional.of("harbour board")), STANCE, TIMING));
        ids.add(of(PIER, new Stance(StanceLabel.FAVOR, Modality.POSSIBLE, Optional.empty(), 1), TIMING));
        ids.add(of(PIER, new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.of("if paid"), 1), TIMING));
        ids.add(of(PIER, STANCE, Timing.said(LocalDate.of(2024, 1, 6))));
        ids.add(of(PIER, STANCE, new Timing(TIMING.said(), Optional.of(Edtf.year(2018)), Optional.empty())));
        ids.add(of(PIER, STANCE, new Timing(TIMING.said(), Optional.empty(), Optional.of(LocalDate.of(2025, 1, 1)))));

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void howSureTheClassifierIsTellsNothing() {
        Stance unsure = new Stance(StanceLabel.FAVOR, Modality.CERTAIN, Optional.empty(), 0.5);

        assertThat(of(PIER, unsure, TIMING)).isEqualTo(of(PIER, STANCE, TIMING));
    }

    private static Proposition pier(Scope scope, Optional<String> counterpart) {
        return new Proposition("the pier", List.of("pier"), Direction.MORE, scope, counterpart);
    }

    private static String of(Proposition proposition, Stance stance, Timing timing) {
        Claim claim = new Claim(StatementKind.POSITION, proposition, stance, Optional.empty(), Set.of());
        return StatementId.of(PASSAGE, Holding.own(PlainAnalysers.MAYOR), claim, timing);
    }
}
