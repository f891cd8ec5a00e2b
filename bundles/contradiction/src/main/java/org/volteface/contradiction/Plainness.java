package org.volteface.contradiction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.volteface.api.model.AttributionKind;
import org.volteface.api.model.Field;
import org.volteface.api.model.Statement;

/** How plainly a statement shows the side that its holder took: a headline shortens, and "that is a guarantee" says nothing by itself. */
final class Plainness {
    /** The plainest last; of equals the earliest. */
    static final Comparator<Statement> ORDER = Comparator.comparing(Plainness::isText)
            .thenComparing(Plainness::namesThing)
            .thenComparing(Plainness::isTheHoldersWords)
            .thenComparing(statement -> statement.claim().stance().confidence());

    private Plainness() {}

    private static boolean isText(Statement statement) {
        return statement.passage().field() == Field.TEXT;
    }

    private static boolean isTheHoldersWords(Statement statement) {
        return statement.wording().attribution().kind() == AttributionKind.DIRECT;
    }

    private static boolean namesThing(Statement statement) {
        String words = statement.wording().text().toLowerCase(Locale.ROOT);
        List<String> terms = statement.claim().proposition().terms();
        return !terms.isEmpty() && words.contains(terms.get(0));
    }
}
