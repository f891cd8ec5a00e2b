package org.volteface.sourcing.read;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.volteface.api.model.Document;
import org.volteface.api.model.Headline;
import org.volteface.api.model.Origin;
import org.volteface.api.source.Hints;
import org.volteface.api.source.Published;
import org.volteface.api.source.Read;
import org.volteface.api.source.ReadOutcome;
import org.volteface.api.source.Unreadable;
import org.volteface.sourcing.article.Article;
import org.volteface.sourcing.article.NotADocumentException;

/** An input that is one document as a whole. */
public final class SingleDocument {
    private final Hints hints;

    public SingleDocument(Hints hints) {
        this.hints = hints;
    }

    public ReadOutcome read(byte[] bytes) {
        return read(bytes, Optional.empty(), Form::article);
    }

    /**
     * Reads an input that comes with what is known of it.
     *
     * @param charset the character set that was given with it
     * @param reader makes an article of the text
     */
    public ReadOutcome read(byte[] bytes, Optional<Charset> charset, Function<String, Article> reader) {
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes, charset);
            if (decoded.text().isBlank()) {
                throw new NotADocumentException("empty");
            }
            Article article = reader.apply(decoded.text());
            if (article.text().isBlank()) {
                throw new NotADocumentException("markup without text");
            }
            List<String> warnings = new ArrayList<>(decoded.warnings());
            LocalDate published = published(article, warnings);
            Headline headline = new Headline(origin(article), published, article.title());
            Document document = Document.of(headline, article.text());
            return new Read(document, Optional.empty(), article.derived(), article.particulars(), warnings);
        } catch (NotADocumentException e) {
            return new Unreadable("", e.reason());
        }
    }

    private Origin origin(Article article) {
        Origin own = article.origin();
        return new Origin(own.publisher(), own.url().or(hints::address));
    }

    /** What a page declares comes before what is given from outside, and that before what its dateline suggests. */
    private LocalDate published(Article article, List<String> warnings) {
        Optional<LocalDate> own = article.particulars().published().map(Published::day);
        Optional<LocalDate> given = hints.date();
        if (given.isPresent() && (own.isEmpty() || !article.derived())) {
            return given.get();
        }
        if (own.isEmpty()) {
            warnings.add("no date was found; " + hints.today() + " is taken for it");
            return hints.today();
        }
        if (given.isPresent() && !given.equals(own)) {
            warnings.add("the document's own date " + own.get() + " ("
                    + article.particulars().published().get().from() + ") is taken, not " + given.get());
        }
        return own.get();
    }
}
