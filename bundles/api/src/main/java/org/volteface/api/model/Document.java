package org.volteface.api.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One immutable version of one text from one source. A changed text is another document.
 *
 * @param id a hash of the headline and the text; see {@link #of}
 * @param headline origin, date and title
 * @param text the text that every offset into {@link Field#TEXT} counts in
 */
public record Document(String id, Headline headline, String text) {
    /** Refuses null. */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(headline, "headline");
        Objects.requireNonNull(text, "text");
    }

    /** A document whose id is the {@link Fingerprint} of its publisher, address, date, title and text. */
    public static Document of(Headline headline, String text) {
        Origin origin = headline.origin();
        String url = origin.url().map(Object::toString).orElse("");
        String id = Fingerprint.of(origin.publisher(), url, headline.published().toString(), headline.title(), text);
        return new Document(id, headline, text);
    }

    /** The day the document was published. */
    public LocalDate published() {
        return headline.published();
    }

    /** The title, empty where there is none. */
    public String title() {
        return headline.title();
    }

    /** The text of {@code field}. */
    public String text(Field field) {
        return field == Field.TITLE ? headline.title() : text;
    }
}
