package org.volteface.archive;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.volteface.api.archive.Conclusion;

/** The change that puts what came of holding statements against their histories in the place of what came of it before. */
final class Concluder {
    private final OutcomeTable outcomes;
    private final FindingFold fold;

    Concluder(OutcomeTable outcomes, FindingFold fold) {
        this.outcomes = outcomes;
        this.fold = fold;
    }

    void conclude(Session session, Ledger ledger, List<Conclusion> conclusions) throws SQLException {
        Set<Long> turns = new HashSet<>();
        for (Conclusion conclusion : conclusions) {
            turns.addAll(conclude(session, ledger, conclusion));
        }
        fold.refresh(session, ledger, turns);
    }

    /** A statement that has gone has taken its mark along; one that became due again meanwhile has another. */
    private Set<Long> conclude(Session session, Ledger ledger, Conclusion conclusion) throws SQLException {
        Optional<StatementTable.Known> found =
                StatementTable.known(session, conclusion.due().statement().id());
        if (found.isEmpty()) {
            return Set.of();
        }
        StatementTable.Known statement = found.get();
        Optional<Long> mark = DueTable.markOf(session, statement.number());
        if (mark.isEmpty() || mark.get() != conclusion.due().mark()) {
            return Set.of();
        }
        DueTable.remove(session, ledger, statement.number());
        Maker maker = new Maker(Maker.Kind.DETECTOR, conclusion.madeBy());
        if (statement.detector() != maker.hash()) {
            session.update("UPDATE statements SET detector = ? WHERE number = ?", maker.hash(), statement.number());
            ledger.use(Makers.of(session, statement.detector()), -1);
            ledger.use(maker, 1);
        }
        return conclusion.outcomes().isEmpty()
                ? Set.of()
                : outcomes.replace(
                        session,
                        ledger,
                        statement.place(),
                        conclusion.outcomes().get(),
                        maker.hash());
    }
}
