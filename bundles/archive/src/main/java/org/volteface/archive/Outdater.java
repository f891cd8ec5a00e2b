package org.volteface.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.volteface.api.archive.DocumentState;

/** What makes documents stale: one in one change, all of them in slices, between which other changes have their turn. */
final class Outdater {
    private final Transactions transactions;
    private final int slice;

    Outdater(Transactions transactions, int slice) {
        this.transactions = transactions;
        this.slice = slice;
    }

    /** Makes a document stale where it is analysed, and tells how many that are. */
    int one(String documentId) throws IOException {
        return transactions.write((session, ledger) -> {
            Optional<DocumentTable.Known> analysed = DocumentTable.known(session, documentId)
                    .filter(document -> document.state() == DocumentState.ANALYSED);
            if (analysed.isEmpty()) {
                return 0;
            }
            long number = analysed.get().number();
            outdate(session, ledger, new Range(number, number));
            return 1;
        });
    }

    /** Makes all documents stale that are analysed now, and tells how many they are. */
    int all() throws IOException {
        Map<Total, Long> totals = transactions.read(Ledger::read);
        // What comes meanwhile is new enough, and what is analysed again meanwhile lies behind.
        long last = totals.getOrDefault(Total.LAST_NUMBER, 0L);
        long next = 1;
        while (next <= last) {
            Range rest = new Range(next, last);
            next = 1 + transactions.write((session, ledger) -> outdateSlice(session, ledger, rest));
        }
        return Math.toIntExact(totals.getOrDefault(Total.ANALYSED, 0L));
    }

    /** Rows by their numbers, the first and the last of them included. */
    private record Range(long first, long last) {}

    /** Makes the first documents of {@code rest} stale, and gives the number of the last that needs no other look. */
    private long outdateSlice(Session session, Ledger ledger, Range rest) throws SQLException {
        List<Long> numbers = session.list(
                row -> row.getLong(1),
                "SELECT number FROM documents WHERE state = ? AND number >= ? AND number <= ? ORDER BY state, number"
                        + " FETCH FIRST ? ROWS ONLY",
                DocumentState.ANALYSED.name(),
                rest.first(),
                rest.last(),
                slice);
        if (numbers.isEmpty()) {
            return rest.last();
        }
        long end = numbers.get(numbers.size() - 1);
        outdate(session, ledger, new Range(rest.first(), end));
        return end;
    }

    private static void outdate(Session session, Ledger ledger, Range range) throws SQLException {
        for (Makers.Uses uses : Makers.used(session, EnumSet.of(Maker.Kind.ANALYSERS))) {
            Maker maker = Makers.of(session, uses.hash());
            Maker outdated = new Maker(Maker.Kind.OUTDATED, maker.name());
            int many = session.update(
                    "UPDATE documents SET maker = ? WHERE state = ? AND maker = ? AND number >= ? AND number <= ?",
                    outdated.hash(),
                    DocumentState.ANALYSED.name(),
                    maker.hash(),
                    range.first(),
                    range.last());
            if (many > 0) {
                ledger.use(maker, -many);
                ledger.use(outdated, many);
            }
        }
    }
}
