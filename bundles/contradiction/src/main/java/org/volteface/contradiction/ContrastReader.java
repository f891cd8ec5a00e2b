package org.volteface.contradiction;

import java.util.Optional;
import java.util.Set;
import org.volteface.api.model.Mark;
import org.volteface.api.model.Statement;
import org.volteface.api.model.StatementKind;

/** The reader of seeming contradictions: what makes a pair worth asking the gates about. */
final class ContrastReader {
    private static final Set<StatementKind> FACTS =
            Set.of(StatementKind.ACT, StatementKind.REPORT, StatementKind.ADMISSION);

    private ContrastReader() {}

    /** In which way {@code later} seems to go against {@code earlier}. */
    static Optional<Contrast> between(Statement earlier, Statement later) {
        if (earlier.kind() == StatementKind.COMMITMENT) {
            return broken(earlier, later);
        }
        return Sides.opposite(earlier, later) ? Optional.of(Contrast.OPPOSITE) : Optional.empty();
    }

    private static Optional<Contrast> broken(Statement promise, Statement later) {
        boolean fact = FACTS.contains(later.kind());
        boolean contrary = Sides.opposite(promise, later) && Window.of(promise).lasting();
        if (fact
                && !contrary
                && (later.claim().is(Mark.PARTIAL) || Share.of(promise, later).isPresent())) {
            return Optional.of(Contrast.PARTIAL);
        }
        if (fact && later.claim().is(Mark.NEGATED) && !Window.of(promise).lasting()) {
            return Optional.of(Contrast.LAPSE);
        }
        if (Sides.opposite(promise, later) || Accord.left(promise, later)) {
            return Optional.of(Contrast.OPPOSITE);
        }
        if (later.kind() == StatementKind.ADMISSION && !Sides.same(promise, later)) {
            return Optional.of(Contrast.LAPSE);
        }
        boolean missed = Bound.of(promise.wording().text())
                .flatMap(bound -> bound.keptBy(later.wording().text()))
                .filter(kept -> !kept)
                .isPresent();
        return missed ? Optional.of(Contrast.FIGURE) : Optional.empty();
    }
}
