package org.volteface.sourcing.read;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Particulars;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.sourcing.article.Addresses;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.HtmlPage;
import org.volteface.sourcing.article.Languages;
import org.volteface.sourcing.article.Moments;
import org.volteface.sourcing.article.NotADocumentException;

/** The step from named values to the document that they make up. */
final class FieldDocument {
    /** Many programs write the year 1 where they know no date. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}(?:\\d{3})?(?:\\.\\d+)?");
    private static final int SECONDS_DIGITS = 10;

    private final FieldValues values;
    private final Hints hints;
    private final List<String> warnings = new ArrayList<>();

    private FieldDocument(FieldValues values, Hints hints) {
        this.values = values;
        this.hints = hints;
    }

    /** The document of {@code values}. */
    static Read read(FieldValues values, Hints hints) throws NotADocumentException {
        return new FieldDocument(values, hints).read();
    }

    private Read read() throws NotADocumentException {
        Origin origin = new Origin(source(), url());
        Optional<Published> published = hints.lenient() ? anyDate() : Optional.of(strictDate());
        String written = required(Field.TEXT);
        if (written.isBlank()) {
            throw new NotADocumentException("\"" + name(Field.TEXT) + "\" is empty");
        }
        boolean markup = isMarkup(written);
        Optional<Article> page = markup ? Optional.of(HtmlPage.read(written)) : Optional.empty();
        String text = page.map(Article::text).orElse(written);
        if (text.isBlank()) {
            throw new NotADocumentException("markup without text");
        }
        LocalDate day = published.map(Published::day).orElseGet(this::assumedDay);
        Headline headline = new Headline(origin, day, values.words(Field.TITLE));
        Optional<String> corpus = Optional.of(values.words(Field.CASE)).filter(name -> !name.isEmpty());
        Particulars particulars = new Particulars(values.words(Field.BYLINE), published, language(text));
        return new Read(Document.of(headline, text), corpus, markup, particulars, warnings);
    }

    private String language(String text) {
        String said = values.words(Field.LANGUAGE);
        return said.isEmpty() ? Languages.of(text) : said;
    }

    /** What is called a text is one, to the last character; what is called a content may be a page's. */
    private boolean isMarkup(String written) {
        boolean own = values.value(Field.TEXT).map(value -> value.rank() == 0).orElse(true);
        return !own && Form.of(written) == Form.HTML;
    }

    private String source() throws NotADocumentException {
        return hints.lenient() ? values.words(Field.SOURCE).strip() : required(Field.SOURCE);
    }

    private String required(Field field) throws NotADocumentException {
        if (values.value(field).isEmpty()) {
            throw new NotADocumentException("\"" + field.canonical() + "\" is missing");
        }
        return values.words(field);
    }

    private String name(Field field) {
        return values.value(field).map(FieldValues.Value::name).orElse(field.canonical());
    }

    private Published strictDate() throws NotADocumentException {
        String date = required(Field.DATE);
        String name = name(Field.DATE);
        if (date.isBlank()) {
            throw new NotADocumentException("\"" + name + "\" is empty");
        }
        try {
            int time = date.indexOf('T');
            LocalDate day = LocalDate.parse(time < 0 ? date : date.substring(0, time));
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw new DateTimeException("no year of our calendar");
            }
            // The moment, as far as the value says more than the day.
            return Moments.in(date, name).orElseGet(() -> Published.on(day, name));
        } catch (DateTimeException e) {
            throw new NotADocumentException("\"" + name + "\" is no day of the form 2025-03-30: '" + date + "'", e);
        }
    }

    private Optional<Published> anyDate() {
        String words = values.words(Field.DATE).strip();
        String name = name(Field.DATE);
        Optional<Published> published = EPOCH.matcher(words).matches() ? epoch(words, name) : Moments.in(words, name);
        if (published.isEmpty() && !words.isEmpty()) {
            warnings.add("\"" + name + "\" names no day and is left out: '" + words + "'");
        }
        return published;
    }

    private static Optional<Published> epoch(String words, String name) {
        String whole = words.replaceFirst("\\..*", "");
        long number = Long.parseLong(whole);
        Instant moment = whole.length() > SECONDS_DIGITS ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        return Optional.of(Published.at(moment.atOffset(ZoneOffset.UTC), name));
    }

    private LocalDate assumedDay() {
        LocalDate day = hints.date().orElse(hints.today());
        warnings.add("no date was found; " + day + " is taken for it");
        return day;
    }

    private Optional<URI> url() {
        String url = values.words(Field.URL);
        Optional<URI> uri = Addresses.parse(url);
        if (uri.isEmpty() && !url.isBlank()) {
            warnings.add("\"" + name(Field.URL) + "\" is no address and is left out: '" + url + "'");
        }
        return uri;
    }
}
