package org.volteface.search;

import java.time.LocalDate;
import java.util.List;
import org.volteface.api.model.Document;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/** Documents by their numbers: each has one statement, on one of ten matters. */
final class MadeDocuments {
    private MadeDocuments() {}

    static Document document(int number) {
        String day = LocalDate.of(2024, 1, 1).plusDays(number % 300).toString();
        return Said.document(
                "Post " + number % 7, day, "News " + number, "We oppose matter " + number % 10 + ", they said.");
    }

    static Statement statement(int number) {
        return Said.position(
                        List.of(Said.VALDORO, Said.MINISTER, Said.SOLLEN).get(number % 3),
                        "matter number" + number % 10,
                        StanceLabel.AGAINST)
                .in(document(number), "We oppose matter " + number % 10);
    }

    /** Adds the documents from {@code first} to before {@code end}. */
    static void add(World world, int first, int end) {
        for (int i = first; i < end; i++) {
            world.add(document(i), statement(i));
        }
    }
}
