package org.volteface.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.volteface.api.search.Order;
import org.volteface.api.search.Query;

/** The orders of lists. Each ends with a number for the id, so that no two entries are equal and a list can be gone on with anywhere. */
final class Sorting {
    private Sorting() {}

    static Sort of(Query query) {
        List<SortField> fields = new ArrayList<>();
        first(query).ifPresent(fields::add);
        fields.add(new SortField(Fields.DAY, SortField.Type.LONG, query.order() != Order.OLDEST));
        fields.add(new SortField(Fields.TIE, SortField.Type.LONG));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static Optional<SortField> first(Query query) {
        return switch (query.order()) {
            case FIT ->
                query.text().isBlank() || Typed.of(query.text()).isBarelyBegun()
                        ? Optional.empty()
                        : Optional.of(SortField.FIELD_SCORE);
            case NEWEST, OLDEST -> Optional.empty();
            case ARRIVAL -> Optional.of(most(Fields.ARRIVAL));
            case DEADLINE -> {
                SortField due = new SortField(Fields.DUE, SortField.Type.LONG);
                due.setMissingValue(Long.MAX_VALUE);
                yield Optional.of(due);
            }
            case FINDINGS -> Optional.of(most(Fields.FINDINGS));
            case STATEMENTS -> Optional.of(most(Fields.STATEMENTS));
            case TITLE -> {
                SortField title = new SortField(Fields.SORTED_TITLE, SortField.Type.STRING);
                title.setMissingValue(SortField.STRING_LAST);
                yield Optional.of(title);
            }
        };
    }

    private static SortField most(String field) {
        SortField most = new SortField(field, SortField.Type.LONG, true);
        most.setMissingValue(Long.MIN_VALUE);
        return most;
    }
}
