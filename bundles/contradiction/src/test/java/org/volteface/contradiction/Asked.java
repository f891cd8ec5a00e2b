package org.volteface.contradiction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.volteface.api.contradiction.GateResult;
import org.volteface.api.contradiction.History;
import org.volteface.api.model.Statement;

/** One gate, asked about one pair, with what else is known. */
final class Asked {
    static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    private final Gate gate;

    Asked(Gate gate) {
        this.gate = gate;
    }

    void passes(Statement earlier, Statement later, Statement... known) {
        GateResult result = ask(earlier, later, known);
        Assertions.assertThat(result.passed()).as(result.because()).isTrue();
        Assertions.assertThat(result.gate()).isEqualTo(gate.code());
        Assertions.assertThat(result.because()).isNotBlank();
    }

    void stops(Statement earlier, Statement later, Statement... known) {
        GateResult result = ask(earlier, later, known);
        Assertions.assertThat(result.passed()).as(result.because()).isFalse();
        Assertions.assertThat(result.gate()).isEqualTo(gate.code());
        Assertions.assertThat(result.because()).isNotBlank();
    }

    private GateResult ask(Statement earlier, Statement later, Statement... known) {
        Contrast contrast = ContrastReader.between(earlier, later).orElse(Contrast.OPPOSITE);
        return gate.judge(Candidate.of(earlier, later, contrast, history(later, earlier, known)));
    }

    /** What is known when {@code later} is held against {@code earlier}. */
    static History history(Statement later, Statement earlier, Statement... known) {
        List<Statement> own = Stream.concat(Stream.of(earlier), Stream.of(known))
                .filter(statement -> statement.holder().equals(later.holder()))
                .sorted(Comparator.comparing(Statement::happened).thenComparing(Statement::id))
                .toList();
        List<Statement> related =
                Stream.of(known).filter(statement -> !own.contains(statement)).toList();
        return new History(own, related, TODAY);
    }
}
