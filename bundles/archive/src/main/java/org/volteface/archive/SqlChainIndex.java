package org.volteface.archive;

import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.volteface.api.archive.ChainIndex;
import org.volteface.api.archive.Place;
import org.volteface.api.model.Statement;

/** The index of strands in the database. */
@Component(service = ChainIndex.class)
public final class SqlChainIndex implements ChainIndex {
    private final Transactions transactions;
    private final StatementTable statements;

    /** Reads from {@code database}. */
    @Activate
    public SqlChainIndex(@Reference Database database) {
        this.transactions = database.store().transactions();
        this.statements = new StatementTable(new Json(), database.store().cache());
    }

    @Override
    public List<Place> before(String strand, Place place, int most) {
        return transactions.read(session -> Strands.before(session, strand, PlaceKey.of(place), most));
    }

    @Override
    public List<Place> after(String strand, Place place, int most) {
        return transactions.read(session -> Strands.after(session, strand, PlaceKey.of(place), most));
    }

    @Override
    public List<Statement> statements(Collection<String> ids) {
        return transactions.read(session -> statements.inForce(session, ids));
    }
}
