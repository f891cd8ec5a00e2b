package org.volteface.archive;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.Change;
import org.volteface.api.archive.ChangeLog;

/** The log of changes in the database. */
@Component(service = ChangeLog.class)
public final class SqlChangeLog implements ChangeLog {
    private final Transactions transactions;

    /** Reads from {@code database}. */
    @Activate
    public SqlChangeLog(@Reference Database database) {
        this.transactions = database.store().transactions();
    }

    @Override
    public List<Change> after(long number, int most) {
        return transactions.read(session -> ChangeTable.after(session, number, most));
    }

    @Override
    public long last() {
        return transactions.read(Ledger::read).getOrDefault(Total.LAST_CHANGE, 0L);
    }
}
