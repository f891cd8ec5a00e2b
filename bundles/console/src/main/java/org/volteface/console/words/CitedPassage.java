package org.volteface.console.words;

import java.util.Objects;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Proposition;
import org.volteface.api.model.StanceLabel;
import org.volteface.api.model.Statement;

/**
 * A statement as it is cited: its words, the side it takes, when it was said, and where it stands.
 *
 * @param statement the statement
 * @param headline the source, date and title of its document
 * @param side the side that it takes toward what is spoken of beside it
 */
public record CitedPassage(Statement statement, Headline headline, StanceLabel side) {
    private static final int LONG = 30_000;

    /** Refuses null. */
    public CitedPassage {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(side, "side");
    }

    /** A statement beside others on a proposition. */
    public static CitedPassage of(Statement statement, Headline headline, Proposition proposition) {
        return new CitedPassage(statement, headline, Words.side(statement, proposition));
    }

    /** Its words. */
    public String text() {
        return statement.wording().text();
    }

    /** When it was said, or when the deed was done. */
    public String date() {
        return statement.happened().inWords();
    }

    /** What it does. */
    public String kind() {
        return Words.kind(statement.kind());
    }

    /** The source, as far as it is known. */
    public String source() {
        String publisher = headline.origin().publisher();
        return publisher.isBlank() ? "source unknown" : publisher;
    }

    /** The source; where that is not known, the document by its title or first words. */
    public String place() {
        return headline.origin().publisher().isBlank() && !headline.title().isBlank()
                ? source() + ": “" + headline.title() + "”"
                : source();
    }

    /** The address of the passage in its document. */
    public String address() {
        return address(statement);
    }

    /** The address of a statement in its document. */
    public static String address(Statement statement) {
        // Only a long text has parts, and the one is asked for that holds the passage.
        int start = statement.passage().span().start();
        String part = start < LONG ? "" : "?at=" + start;
        return "/documents/" + statement.passage().documentId() + part + "#s-" + statement.id();
    }
}
