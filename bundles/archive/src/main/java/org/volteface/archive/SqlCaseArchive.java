package org.volteface.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.CaseArchive;
import org.volteface.api.archive.KeptCase;
import org.volteface.api.archive.RegressionCase;
import org.volteface.api.archive.Review;

/** The cases in the database. */
@Component(service = CaseArchive.class)
public final class SqlCaseArchive implements CaseArchive {
    private final Transactions transactions;
    private final CaseTable cases = new CaseTable(new Json());

    /** Keeps all in {@code database}. */
    @Activate
    public SqlCaseArchive(@Reference Database database) {
        this.transactions = database.store().transactions();
    }

    @Override
    public long count() {
        return transactions.read(cases::count);
    }

    @Override
    public List<KeptCase> casesAfter(long number, int most) {
        return transactions.read(session -> cases.after(session, number, most));
    }

    @Override
    public List<KeptCase> casesBefore(long number, int most) {
        return transactions.read(session -> cases.before(session, number, most));
    }

    @Override
    public List<KeptCase> history(String id) {
        return transactions.read(session -> cases.history(session, id));
    }

    @Override
    public Map<String, Review> reviews(Collection<String> ids) {
        return transactions.read(session -> cases.reviews(session, ids));
    }

    @Override
    public void keep(List<RegressionCase> kept) throws IOException {
        transactions.writeSynced((session, ledger) -> cases.add(session, ledger, kept));
    }
}
